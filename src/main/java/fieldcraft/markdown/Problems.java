package fieldcraft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The problems found in one file so far. */
public final class Problems {
    private final String file;
    private final List<ContentProblem> found = new ArrayList<>();

    /**
     * Nothing found yet.
     *
     * @param file the file as the author knows it
     */
    public Problems(String file) {
        this.file = Objects.requireNonNull(file);
    }

    /** The file that is looked at. */
    public String file() {
        return file;
    }

    /** Notes an error in a line, counted from 1. */
    public void error(int line, String message) {
        found.add(ContentProblem.error(file, line, message));
    }

    /** Notes a warning for a line, counted from 1. */
    public void warning(int line, String message) {
        found.add(ContentProblem.warning(file, line, message));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(ContentProblem::isError);
    }

    /** What was found, in the order of lines. */
    public List<ContentProblem> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
