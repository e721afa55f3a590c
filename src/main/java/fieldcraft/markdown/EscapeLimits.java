package fieldcraft.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses a bracket with many escapes after it: flexmark would try each of them in two ways, so 2^n ways for n escapes. */
final class EscapeLimits {
    private static final Pattern TOO_MANY = Pattern.compile("\\[(?:[^\\\\\\[\\]]*+\\\\[\\s\\S]){13}");

    private EscapeLimits() {}

    /** Whether all lines are within the limit; if not, an error was noted. */
    static boolean hold(List<String> lines, Problems problems) {
        String text = String.join("\n", lines);
        Matcher matcher = TOO_MANY.matcher(text);
        boolean isTooMany = matcher.find();
        if (isTooMany) {
            long line = text.substring(0, matcher.start()).lines().count();
            problems.error((int) Math.max(1, line), "more than twelve backslashes after this '['");
        }
        return !isTooMany;
    }
}
