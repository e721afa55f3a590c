package fieldcraft.quiz;

import fieldcraft.markdown.Block;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import fieldcraft.quiz.MatchingQuestion.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table of two columns as things and their matches, or as accounts and their places in the grid. */
final class TableParser {
    private static final int COLUMNS = 2;
    private static final int LINES_OF_THE_HEADING = 2;

    private final Language language;
    private final Problems problems;

    TableParser(Language language, Problems problems) {
        this.language = language;
        this.problems = problems;
    }

    /** The question that asks for the match of each thing; empty if there can be none with this table. */
    Optional<Question> matching(Stem stem, Block.Table table) {
        List<String> matches = new ArrayList<>();
        Optional<List<Row>> rows = rows(table, matches);
        if (rows.isPresent() && matches.size() < 2) {
            problems.error(table.line(), "all rows have the same match, so that there is nothing to choose");
        }
        refuseLookalikes(table, matches);
        return rows.filter(found -> matches.size() > 1).map(found -> new MatchingQuestion(stem, found, matches, false));
    }

    /** The question that asks for the place of each account; empty if there can be none with this table. */
    Optional<Question> grid(Stem stem, Block.Table table) {
        List<String> quadrants = new ArrayList<>(Quadrant.names(language));
        Optional<List<Row>> rows = rows(table, quadrants);
        boolean areKnown = quadrants.size() == Quadrant.values().length;
        if (!areKnown) {
            refuseUnknown(table);
        }
        return rows.filter(found -> areKnown).map(found -> new MatchingQuestion(stem, found, quadrants, true));
    }

    /**
     * The rows; empty if a row is no thing with its match, or if there are too few or too many.
     *
     * @param matches the matches known before; those found are added to them
     */
    private Optional<List<Row>> rows(Block.Table table, List<String> matches) {
        PartsCheck parts = new PartsCheck("row", problems);
        boolean areSound = hasTwoColumns(table)
                & parts.areEnough(table.line(), table.rows().size() - 1, 3, 8);
        if (!areSound) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (int place = 1; place < table.rows().size(); place++) {
            List<String> cells = table.rows().get(place);
            parts.look(line(table, place), cells.get(0));
            if (cells.get(1).isBlank()) {
                problems.error(line(table, place), "a row without its match in the second column");
            }
            if (!matches.contains(cells.get(1))) {
                matches.add(cells.get(1));
            }
            rows.add(new Row(cells.get(0), matches.indexOf(cells.get(1))));
        }
        return Optional.of(rows);
    }

    private boolean hasTwoColumns(Block.Table table) {
        boolean hasTwo = true;
        for (int place = 0; place < table.rows().size(); place++) {
            int columns = table.rows().get(place).size();
            if (columns != COLUMNS) {
                problems.error(
                        line(table, place),
                        "a row of " + columns + " cells: the table has two columns, thing and match");
                hasTwo = false;
            }
        }
        return hasTwo;
    }

    private static int line(Block.Table table, int row) {
        return row == 0 ? table.line() : table.line() + LINES_OF_THE_HEADING + row - 1;
    }

    private void refuseUnknown(Block.Table table) {
        List<String> known = Quadrant.names(language);
        for (int place = 1; place < table.rows().size(); place++) {
            String name = table.rows().get(place).get(1);
            if (!known.contains(name) && !name.isBlank()) {
                problems.error(line(table, place), "'" + name + "' is none of the four: " + String.join(", ", known));
            }
        }
    }

    /** Two matches that differ in signs or blanks only were meant to be one. */
    private void refuseLookalikes(Block.Table table, List<String> matches) {
        Map<String, String> byLetters = new HashMap<>();
        for (String match : matches) {
            String other = byLetters.put(match.replaceAll("[^\\p{L}\\p{N}]", ""), match);
            if (other != null) {
                problems.error(
                        table.line(),
                        "the matches '" + other + "' and '" + match + "' differ in no letter: write them alike");
            }
        }
    }
}
