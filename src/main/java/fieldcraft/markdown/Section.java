package fieldcraft.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A heading and the blocks under it, as far as the next heading.
 *
 * @param level the number of {@code #}
 * @param title the heading's plain text
 * @param line the line of the heading, counted from 1
 */
public record Section(int level, String title, Attributes attributes, int line, List<Block> blocks) {
    /** The classes that a section can have; a page shows each of them in its own way. */
    public static final Set<String> CLASSES =
            Set.of("story", "method", "then-and-now", "example", "counter-example", "take-along", "self-check");

    /** What {@link #isId} asks for, in an author's words. */
    public static final String ID_RULE = "an id has small letters and digits, with - between words";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Whether this can be an id: small ASCII letters and digits, with hyphens between words. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
