package fieldcraft.people;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell of a workbook says: of a formula its value, of a day its date, of a number no more places than it has. */
final class XlsxCell {
    /** Day 0 of a workbook's calendar: two days early, for it begins with 1 and has a 29 February 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    /** The letters of days and years in a format, outside quotes and brackets. */
    private static final Pattern OF_DATES = Pattern.compile("[yYdD年日]");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern ZEROS = Pattern.compile("0{2,40}");

    private XlsxCell() {}

    static String text(Cell cell, boolean from1904) {
        if (cell.getType() == CellType.ERROR) {
            return Optional.ofNullable(cell.getRawValue()).orElse("");
        }
        return Optional.ofNullable(cell.getValue())
                .map(value -> value instanceof BigDecimal number ? text(number, cell, from1904) : value.toString())
                .orElse("");
    }

    /** The day with this number in the calendar of a workbook that does not begin in 1904. */
    static Optional<LocalDate> day(BigDecimal number) {
        return day(number, false);
    }

    private static String text(BigDecimal number, Cell cell, boolean from1904) {
        if (isDate(cell)) {
            return day(number, from1904).map(LocalDate::toString).orElse(number.toPlainString());
        }
        boolean isWhole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        String plain = isWhole ? number.toBigInteger().toString() : number.toPlainString();
        int places = zeros(cell);
        return isWhole && number.signum() >= 0 && plain.length() < places
                ? "0".repeat(places - plain.length()) + plain
                : plain;
    }

    private static Optional<LocalDate> day(BigDecimal number, boolean from1904) {
        try {
            return Optional.of((from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO).plusDays(number.longValue()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** By ECMA-376 part 1, 18.8.30: formats 14 to 22 are dates everywhere, 27 to 36 and 50 to 58 in East Asia. */
    private static boolean isDate(Cell cell) {
        int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        boolean known = id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return known
                || OF_DATES.matcher(QUOTED.matcher(format(cell)).replaceAll("")).find();
    }

    /** With how many places a number such as 00042 is shown. */
    private static int zeros(Cell cell) {
        return ZEROS.matcher(format(cell)).matches() ? format(cell).length() : 0;
    }

    private static String format(Cell cell) {
        return Optional.ofNullable(cell.getDataFormatString()).orElse("");
    }
}
