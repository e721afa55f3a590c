package fieldcraft.scenario;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One declared integer of a scenario's state.
 *
 * @param minimum the least value it takes; effects are clamped to it
 * @param maximum the greatest value it takes, at most {@link #LIMIT}
 * @param start its value when the story starts
 * @param label what a meter of it is called on the page
 * @param shown whether the trainee sees it as a meter
 * @param line where it is declared, counted from 1
 */
public record Variable(
        String name, int minimum, int maximum, int start, Optional<String> label, boolean shown, int line) {
    /** No variable, number or result of an expression is farther from 0 than this. */
    public static final int LIMIT = 1_000_000_000;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Set<String> RESERVED = Set.of(
            "and", "or", "not", "if", "points", "real", "true", "false", "yes", "no", "on", "off", "null", "y", "n");

    public Variable {
        Objects.requireNonNull(label);
        if (!isName(name)) {
            throw new IllegalArgumentException("'" + name + "' is no name for a state");
        }
        if (minimum > maximum || minimum < -LIMIT || maximum > LIMIT) {
            throw new IllegalArgumentException("no range: " + minimum + ".." + maximum);
        }
        if (start < minimum || start > maximum) {
            throw new IllegalArgumentException("start " + start + " is outside " + minimum + ".." + maximum);
        }
    }

    /**
     * Whether this can name a state: ASCII letters, digits and {@code _}, a letter first; no word of the expressions or
     * attributes, and none that YAML reads as a truth value.
     */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
    }
}
