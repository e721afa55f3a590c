package fieldcraft.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;

/** Where the lines of a file's body begin, to say in which line of the file a part of it stands. */
final class Lines {
    private final int[] starts;
    private final int before;

    /**
     * The lines of a body.
     *
     * @param before how many lines of the file come before it
     */
    Lines(String body, int before) {
        this.starts = Arrays.copyOf(
                new int[] {0}, 1 + (int) body.chars().filter(c -> c == '\n').count());
        this.before = before;
        for (int line = 1; line < starts.length; line++) {
            starts[line] = body.indexOf('\n', starts[line - 1]) + 1;
        }
    }

    /** The line of the file, counted from 1, in which a part begins. */
    int of(Node part) {
        int found = Arrays.binarySearch(starts, part.getStartOffset());
        return before + (found < 0 ? -found - 1 : found + 1);
    }
}
