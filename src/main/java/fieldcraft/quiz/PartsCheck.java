package fieldcraft.quiz;

import fieldcraft.markdown.Problems;
import java.util.HashSet;
import java.util.Set;

/** Checks the parts of one question while they are read: that each has words of its own, and that there are enough. */
final class PartsCheck {
    private final String part;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    /**
     * A check of parts that are called so, such as {@code option}.
     */
    PartsCheck(String part, Problems problems) {
        this.part = part;
        this.problems = problems;
    }

    /** Looks at the words of one part. */
    void look(int line, String words) {
        if (words.isBlank()) {
            problems.error(line, "this " + part + " has no words");
        } else if (!seen.add(words)) {
            problems.error(line, "the " + part + " '" + words + "' stands here twice");
        }
    }

    /** Whether there are so many parts as there may be; if not, that is noted. */
    boolean areEnough(int line, int number, int fewest, int most) {
        boolean fits = number >= fewest && number <= most;
        if (!fits) {
            String found = number == 1 ? "1 " + part : number + " " + part + "s";
            problems.error(line, found + ": there should be " + fewest + " to " + most);
        }
        return fits;
    }
}
