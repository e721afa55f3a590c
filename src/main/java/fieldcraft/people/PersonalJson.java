package fieldcraft.people;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The file of somebody's data for other programs to read: an array of objects for each kind. */
final class PersonalJson {
    private PersonalJson() {}

    static String of(PersonalFile file) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("at", file.atText());
        for (PersonalFile.Kind kind : file.kinds()) {
            var rows = json.putArray(kind.key());
            kind.rows().forEach(row -> append(kind.columns(), row, rows.addObject()));
        }
        return json.toPrettyString();
    }

    private static void append(List<String> columns, List<PersonalFile.Value> row, ObjectNode json) {
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            row.get(i).content().ifPresentOrElse(value -> json.putPOJO(column, value), () -> json.putNull(column));
        }
    }
}
