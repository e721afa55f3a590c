package fieldcraft.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Refuses lines that nobody writes by hand, and that would keep the Markdown parser busy for minutes. */
final class LineLimits {
    private static final int MOST_CHARACTERS = 10_000;
    private static final Pattern DEEP = Pattern.compile("^\\s*+(?:(?:[-*+>]|\\d{1,9}[.)])\\s*+){20}");

    private LineLimits() {}

    /** Whether all lines are within the limits; if not, an error was noted. */
    static boolean hold(List<String> lines, Problems problems) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).length() > MOST_CHARACTERS) {
                problems.error(line + 1, "this line has more than 10,000 characters");
                return false;
            }
            if (DEEP.matcher(lines.get(line)).find()) {
                problems.error(line + 1, "this line is nested too deeply: lists and quotes in 20 others");
                return false;
            }
        }
        return true;
    }
}
