package fieldcraft.report;

import fieldcraft.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables as they are, row by row, for figures worked out without any statement of ours. */
final class RawRows {
    private final Map<String, List<Map<String, Object>>> tables = new HashMap<>();
    private final Map<String, Map<Object, List<Map<String, Object>>>> found = new HashMap<>();

    RawRows(Database database) {
        for (String table : List.of(
                "person",
                "reading",
                "attempt",
                "decision",
                "attempt_result",
                "check_attempt",
                "check_answer",
                "check_result",
                "practice_draft",
                "practice_version",
                "assignment",
                "assignment_end",
                "duty",
                "duty_event",
                "practice_verdict")) {
            tables.put(
                    table,
                    database.jdbi()
                            .withHandle(handle -> handle.createQuery("select * from " + table)
                                    .map((rows, context) -> row(rows))
                                    .list()));
        }
    }

    /** The rows of a table whose column has a value. */
    Stream<Map<String, Object>> where(String table, String column, Object value) {
        return found
                .computeIfAbsent(
                        table + "." + column,
                        key -> tables.get(table).stream().collect(Collectors.groupingBy(row -> row.get(column))))
                .getOrDefault(value, List.of())
                .stream();
    }

    private static Map<String, Object> row(ResultSet rows) throws SQLException {
        Map<String, Object> row = new HashMap<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            String name = rows.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT);
            row.put(name, name.endsWith("_at") ? moment(rows, column) : rows.getObject(column));
        }
        return row;
    }

    private static Instant moment(ResultSet rows, int column) throws SQLException {
        OffsetDateTime moment = rows.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
