package fieldcraft.markdown;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong with one file, each problem once, in the order of the lines. */
public final class Problems {
    private final String file;
    private final Set<ContentProblem> found = new TreeSet<>();

    /**
     * Nothing found yet.
     *
     * @param file the file as the author knows it
     */
    public Problems(String file) {
        this.file = Objects.requireNonNull(file);
    }

    /** The file as the author knows it. */
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

    /** Takes over what was found elsewhere. */
    public void add(Collection<ContentProblem> more) {
        found.addAll(more);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(ContentProblem::isError);
    }

    public List<ContentProblem> found() {
        return List.copyOf(found);
    }
}
