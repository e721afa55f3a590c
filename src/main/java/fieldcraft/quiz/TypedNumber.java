package fieldcraft.quiz;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as people type it: with a point or a comma before the decimals, commas between thousands, any kind of
 * minus, and the full-width signs of a Chinese keyboard. {@code 1,500} is fifteen hundred, {@code 0,6} and {@code 1,5} have
 * decimals.
 */
final class TypedNumber {
    private static final int LONGEST = 30;
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)");

    private TypedNumber() {}

    /** The number; empty if it is none. */
    static Optional<BigDecimal> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\u2212\\u2013\\u2014]", "-")
                .replace('。', '.')
                .replace('、', ',')
                .replaceAll("\\s", "");
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
