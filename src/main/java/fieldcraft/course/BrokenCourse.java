package fieldcraft.course;

import fieldcraft.markdown.ContentProblem;
import java.util.List;
import java.util.stream.Collectors;

/** A content folder that no server can start with; the message lists its errors. */
public final class BrokenCourse extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenCourse(String message) {
        super(message);
    }

    static BrokenCourse of(List<ContentProblem> problems) {
        return new BrokenCourse(problems.stream()
                .filter(ContentProblem::isError)
                .map(ContentProblem::toString)
                .collect(Collectors.joining("\n", "the course has errors:\n", "")));
    }
}
