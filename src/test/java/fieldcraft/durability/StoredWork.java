package fieldcraft.durability;

import fieldcraft.database.Database;
import fieldcraft.durability.Acknowledged.Kind;
import fieldcraft.durability.Acknowledged.Step;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What stands in the database after all the killing, read without any code of the program. */
final class StoredWork {
    private StoredWork() {}

    static Map<Step, Integer> in(Database database) {
        Map<Step, Integer> found = new HashMap<>();
        database.jdbi().useHandle(handle -> {
            numbers(
                    handle,
                    Kind.DECISION,
                    "select attempt_id as place, step as number, choice as found from decision",
                    found);
            numbers(
                    handle,
                    Kind.ANSWER,
                    "select attempt_id as place, number, confidence as found from check_answer",
                    found);
            texts(
                    handle,
                    Kind.DRAFT,
                    "select p.email as place, d.body from practice_draft d join person p on p.id = d.person_id",
                    found);
            texts(
                    handle,
                    Kind.HANDED_IN,
                    "select p.email as place, v.body from practice_version v join person p on p.id = v.person_id",
                    found);
        });
        return found;
    }

    private static void numbers(Handle handle, Kind kind, String query, Map<Step, Integer> found) {
        handle.createQuery(query)
                .map((row, context) ->
                        found.put(new Step(kind, row.getString("place"), row.getInt("number")), row.getInt("found")))
                .list();
    }

    private static void texts(Handle handle, Kind kind, String query, Map<Step, Integer> found) {
        handle.createQuery(query)
                .map((row, context) -> {
                    int text = Integer.parseInt(row.getString("body").substring(Writer.TEXT.length()));
                    int number = kind == Kind.DRAFT ? 0 : text;
                    return found.put(new Step(kind, row.getString("place"), number), text);
                })
                .list();
    }
}
