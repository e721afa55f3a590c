package fieldcraft.people;

import java.util.List;

/** A table of people that somebody sent. */
record PeopleFile(SheetRow header, List<SheetRow> rows) {
    PeopleFile {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a workbook or a text table, whichever it is.
     *
     * @throws UnreadableFile if it is neither, has nobody in it, or is larger than we take
     */
    static PeopleFile read(byte[] bytes) throws UnreadableFile {
        if (XlsxRows.areHiddenIn(bytes)) {
            throw new UnreadableFile("people.import.file.hidden");
        }
        List<SheetRow> rows = XlsxRows.areIn(bytes) ? XlsxRows.read(bytes) : CsvRows.read(TextDecoding.decode(bytes));
        if (rows.size() < 2) {
            throw new UnreadableFile("people.import.file.empty");
        }
        return new PeopleFile(rows.get(0), rows.subList(1, rows.size()));
    }
}
