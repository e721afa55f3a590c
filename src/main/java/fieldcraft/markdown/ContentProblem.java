package fieldcraft.markdown;

import java.util.Comparator;
import java.util.Objects;

/**
 * An author's mistake, in words the author understands.
 *
 * @param file the file as the author knows it, relative to the content folder
 * @param line the line, counted from 1 with the front matter
 * @param severity whether the course can be loaded all the same
 * @param message one sentence without a full stop: what is wrong and what would be right
 */
public record ContentProblem(String file, int line, Severity severity, String message)
        implements Comparable<ContentProblem> {

    private static final Comparator<ContentProblem> ORDER = Comparator.comparing(ContentProblem::file)
            .thenComparingInt(ContentProblem::line)
            .thenComparing(ContentProblem::severity)
            .thenComparing(ContentProblem::message);

    public ContentProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        line = Math.max(1, line);
    }

    public static ContentProblem error(String file, int line, String message) {
        return new ContentProblem(file, line, Severity.ERROR, message);
    }

    public static ContentProblem warning(String file, int line, String message) {
        return new ContentProblem(file, line, Severity.WARNING, message);
    }

    /** The same problem where the file is known by another name. */
    public ContentProblem inFile(String otherName) {
        return new ContentProblem(otherName, line, severity, message);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(ContentProblem other) {
        return ORDER.compare(this, other);
    }

    /** As compilers print it: {@code file:line: error: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + severity.word() + ": " + message;
    }
}
