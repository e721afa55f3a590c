package fieldcraft.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses lines that nobody writes by hand, and that would keep the Markdown parser busy for minutes. */
final class LineLimits {
    private static final int MOST_CHARACTERS = 10_000;
    private static final int MOST_LINES = 30_000;
    private static final int MOST_TOGETHER = 1_000;
    private static final Pattern DEEP = Pattern.compile("^\\s*+(?:(?:[-*+>]|\\d{1,9}[.)])\\s*+){20}");

    private LineLimits() {}

    /** Whether all lines are within the limits; if not, an error was noted. */
    static boolean hold(List<String> lines, Problems problems) {
        if (lines.size() > MOST_LINES) {
            problems.error(MOST_LINES + 1, "this file has more than 30,000 lines");
            return false;
        }
        int together = 0;
        for (int line = 0; line < lines.size(); line++) {
            together = lines.get(line).isBlank() ? 0 : together + 1;
            Optional<String> fault = fault(lines.get(line), together);
            if (fault.isPresent()) {
                problems.error(line + 1, fault.get());
                return false;
            }
        }
        return true;
    }

    private static Optional<String> fault(String line, int together) {
        if (line.length() > MOST_CHARACTERS) {
            return Optional.of("this line has more than 10,000 characters");
        }
        if (DEEP.matcher(line).find()) {
            return Optional.of("this line is nested too deeply: lists and quotes in 20 others");
        }
        return together > MOST_TOGETHER ? Optional.of("more than 1,000 lines without a blank one") : Optional.empty();
    }
}
