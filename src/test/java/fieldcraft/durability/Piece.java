package fieldcraft.durability;

import fieldcraft.database.Database;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A piece of work that is inserted once and never changed.
 *
 * @param place what tells it from others of its kind
 */
record Piece(Kind kind, String place) {
    /** What people do, and how its rows are read: the place of each, and what it holds. */
    enum Kind {
        /** Step and choice of an attempt on a scenario. */
        DECISION("select attempt_id || '.' || step as place, choice as content from decision"),
        /** Question and confidence of an attempt on a check; the server is asked for the answer itself. */
        ANSWER("select attempt_id || '.' || number as place, confidence as content from check_answer"),
        /** A text handed in, and how often it is stored. */
        TEXT("select body as place, count(*) as content from practice_version group by body");

        private final String rows;

        Kind(String rows) {
            this.rows = rows;
        }

        private Stream<Map.Entry<Piece, String>> in(Database database) {
            return database
                    .jdbi()
                    .withHandle(handle -> handle.createQuery(rows)
                            .map((row, context) ->
                                    Map.entry(new Piece(this, row.getString("place")), row.getString("content")))
                            .list())
                    .stream();
        }
    }

    /** All pieces in a database with what they hold. */
    static Map<Piece, String> all(Database database) {
        Map<Piece, String> found = new HashMap<>();
        for (Kind kind : Kind.values()) {
            kind.in(database).forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        }
        return found;
    }
}
