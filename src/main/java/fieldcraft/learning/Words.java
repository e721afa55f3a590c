package fieldcraft.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How values stand in pages: constants as the keys of their messages, costs with one decimal. */
public final class Words {
    private Words() {}

    /** The constant as message keys spell it: {@code NOT_STARTED} is {@code not-started}. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Points with at most two decimals: {@code 2}, {@code 1.5}, {@code 0.67}. */
    public static String points(double points) {
        return new BigDecimal(points)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A loss on the score's scale, to a tenth of a point. */
    public static String cost(double scaledLoss) {
        return String.format(Locale.ROOT, "%.1f", scaledLoss);
    }
}
