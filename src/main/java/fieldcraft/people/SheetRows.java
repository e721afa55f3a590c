package fieldcraft.people;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table while it is read: those with anything in them, and no more than we take. */
final class SheetRows {
    /** The most rows below the header. */
    static final int MOST = 20_000;

    static final int MOST_CELLS = 100;

    private final List<SheetRow> rows = new ArrayList<>();

    /**
     * Adds a row unless it is blank.
     *
     * @throws UnreadableFile if the table is larger than we take
     */
    void add(int number, List<String> cells) throws UnreadableFile {
        SheetRow row = new SheetRow(number, cells);
        if (row.width() > MOST_CELLS) {
            throw new UnreadableFile("people.import.file.too-wide", number, MOST_CELLS);
        }
        if (!row.isBlank()) {
            rows.add(row);
        }
        if (rows.size() > MOST + 1) {
            throw new UnreadableFile("people.import.file.too-long", MOST);
        }
    }

    List<SheetRow> all() {
        return List.copyOf(rows);
    }
}
