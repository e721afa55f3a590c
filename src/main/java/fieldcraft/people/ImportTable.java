package fieldcraft.people;

import java.util.List;

/**
 * A table of people as it is understood by itself, whoever is known here.
 *
 * @param unknown headings that mean nothing to us
 */
record ImportTable(List<ImportRow> rows, List<String> unknown) {
    ImportTable {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }

    /** @throws UnreadableFile if there is no table in it, a column stands there twice, or none tells people apart */
    static ImportTable read(byte[] bytes) throws UnreadableFile {
        PeopleFile file = PeopleFile.read(bytes);
        ImportHeader header = ImportHeader.of(file.header());
        return new ImportTable(
                file.rows().stream().map(row -> RowReader.read(header, row)).toList(), header.unknown());
    }
}
