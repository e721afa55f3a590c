package fieldcraft.scenario;

import fieldcraft.markdown.ContentProblem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong with one file, each problem once, in the order of the lines. */
final class Problems {
    private final String file;
    private final Set<ContentProblem> found = new TreeSet<>();

    Problems(String file) {
        this.file = file;
    }

    void error(int line, String message) {
        found.add(ContentProblem.error(file, line, message));
    }

    void warning(int line, String message) {
        found.add(ContentProblem.warning(file, line, message));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(ContentProblem::isError);
    }

    List<ContentProblem> found() {
        return List.copyOf(found);
    }
}
