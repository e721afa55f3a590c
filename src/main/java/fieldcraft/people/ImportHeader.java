package fieldcraft.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a table stands where.
 *
 * @param unknown headings that mean nothing to us
 * @param width how many columns have a heading, or stand left of one that has
 */
record ImportHeader(Map<ImportColumn, Integer> places, List<String> unknown, int width) {
    ImportHeader {
        places = Map.copyOf(places);
        unknown = List.copyOf(unknown);
    }

    /** @throws UnreadableFile if a column stands there twice, or none tells people apart */
    static ImportHeader of(SheetRow header) throws UnreadableFile {
        Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.width(); i++) {
            Optional<ImportColumn> column = ImportColumn.of(header.cell(i));
            if (column.isEmpty()) {
                unknown.add(header.cell(i).isEmpty() ? letters(i) : header.cell(i));
            } else if (places.containsKey(column.get())) {
                String first = header.cell(places.get(column.get()));
                throw new UnreadableFile("people.import.file.twice", header.number(), first, header.cell(i));
            } else {
                places.put(column.get(), i);
            }
        }
        if (!places.containsKey(ImportColumn.EMAIL) && !places.containsKey(ImportColumn.NUMBER)) {
            throw new UnreadableFile("people.import.file.no-key", header.number());
        }
        return new ImportHeader(places, unknown, header.width());
    }

    /** What a row says in a column; empty if it says nothing or there is no such column. */
    Optional<String> text(ImportColumn column, SheetRow row) {
        return Optional.ofNullable(places.get(column)).map(row::cell).filter(text -> !text.isEmpty());
    }

    /** What spreadsheets call the column at this place, from 0: A to Z, then AA. */
    private static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letters(place / 26 - 1) + last;
    }
}
