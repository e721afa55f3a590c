package fieldcraft.people;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a table that somebody sent, with the text of its cells as one line each.
 *
 * @param number as the spreadsheet counts, from 1
 */
record SheetRow(int number, List<String> cells) {
    /** White space of every kind, and what cannot be seen at all. */
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}\\p{Zs}\\u200B\\uFEFF]+");

    SheetRow {
        cells = cells.stream().map(SheetRow::oneLine).toList();
    }

    /** The text of a cell; empty if the row ends before it. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** How many cells there are up to the last with anything in it. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static String oneLine(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return GAP.matcher(composed).replaceAll(" ").strip();
    }
}
