package fieldcraft.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The answers to the rows of a table, as many as fit on a page.
 *
 * @param shown which answers are shown, or {@code all}
 * @param page from 1
 */
record ImportPage(Upload upload, ImportPlan plan, String shown, int page) {
    private static final String ALL = "all";
    private static final int ROWS = 100;

    /** The page that is asked for; without a word for which, the problems if there are any. */
    static ImportPage of(Upload upload, ImportPlan plan, String asked, int page) {
        boolean isKnown = answers().contains(asked);
        String usual = plan.hasProblems() ? word(RowPlan.Answer.PROBLEM) : ALL;
        return new ImportPage(upload, plan, isKnown ? asked : usual, page);
    }

    /** A row of the table as the page shows it. */
    record Line(RowPlan row, String answer) {}

    /** The words for what can be shown: all answers, or those of one kind. */
    static List<String> answers() {
        return Stream.concat(
                        Stream.of(ALL), Arrays.stream(RowPlan.Answer.values()).map(ImportPage::word))
                .toList();
    }

    public List<Line> lines() {
        return plan.rows().stream()
                .map(row -> new Line(row, word(row.answer())))
                .filter(line -> shown.equals(ALL) || shown.equals(line.answer()))
                .skip((long) (current() - 1) * ROWS)
                .limit(ROWS)
                .toList();
    }

    /** How many rows have this answer; all of them for {@code all}. */
    public int count(String answer) {
        return (int) plan.rows().stream()
                .filter(row -> answer.equals(ALL) || answer.equals(word(row.answer())))
                .count();
    }

    public int pages() {
        return Math.max(1, (count(shown) + ROWS - 1) / ROWS);
    }

    /** The page that is shown, which is the last one if there are fewer than was thought. */
    public int current() {
        return Math.min(page, pages());
    }

    /** The address of the first page of other answers. */
    public String first(String answer) {
        return "/people/import/%d?show=%s".formatted(upload.id(), answer);
    }

    /** The address of another page of the same answers. */
    public String address(long otherPage) {
        return first(shown) + "&page=" + otherPage;
    }

    private static String word(RowPlan.Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
