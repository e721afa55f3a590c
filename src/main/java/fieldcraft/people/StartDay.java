package fieldcraft.people;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a first day at work as people write it: {@code 2026-11-23}, {@code 2026/11/23}, {@code 2026年11月23日},
 * {@code 20261123}, {@code 23.11.2026}, or the number that a spreadsheet gives a day. With strokes the day and the month
 * may stand either way, so {@code 03/04/2026} is refused.
 */
final class StartDay {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:[-/.]|年\\s?)(\\d{1,2})(?:[-/.]|月\\s?)(\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern EITHER_FIRST = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    /** A day of the years 1954 to 2119. */
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.\\d+)?");

    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*");
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2100;
    private static final int MONTHS = 12;

    private StartDay() {}

    static CellValue<LocalDate> parse(String typed) {
        String text =
                TIME.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceFirst("");
        Optional<LocalDate> day = read(YEAR_FIRST, text, parts -> day(parts, 1, 2, 3))
                .or(() -> read(DIGITS, text, parts -> day(parts, 1, 2, 3)))
                .or(() -> read(DAY_FIRST, text, parts -> day(parts, 3, 2, 1)))
                .or(() -> read(SERIAL, text, parts -> XlsxCell.day(new BigDecimal(parts.group(1)))))
                .filter(found -> found.getYear() >= EARLIEST && found.getYear() <= LATEST);
        return day.map(CellValue::of).orElseGet(() -> eitherFirst(typed, text));
    }

    private static CellValue<LocalDate> eitherFirst(String typed, String text) {
        Matcher parts = EITHER_FIRST.matcher(text);
        if (!parts.matches()) {
            return CellValue.wrong("people.import.problem.start", typed);
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        if (first <= MONTHS && second <= MONTHS && first != second) {
            return CellValue.wrong("people.import.problem.start-ambiguous", typed);
        }
        return (first > MONTHS ? day(parts, 3, 2, 1) : day(parts, 3, 1, 2))
                .map(CellValue::of)
                .orElseGet(() -> CellValue.wrong("people.import.problem.start", typed));
    }

    private static Optional<LocalDate> read(
            Pattern pattern, String text, Function<MatchResult, Optional<LocalDate>> meaning) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? meaning.apply(matcher.toMatchResult()) : Optional.empty();
    }

    /** The day whose year, month and day stand in these parts; empty if there is no such day. */
    private static Optional<LocalDate> day(MatchResult parts, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(year)),
                    Integer.parseInt(parts.group(month)),
                    Integer.parseInt(parts.group(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
