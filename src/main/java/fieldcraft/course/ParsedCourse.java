package fieldcraft.course;

import fieldcraft.markdown.ContentProblem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a content folder says.
 *
 * @param draft what could be read of the course, whatever errors it has: to be looked at, never to be taught
 * @param problems what its authors should mend, by file and line
 */
public record ParsedCourse(Optional<Course> draft, List<ContentProblem> problems) {
    public ParsedCourse {
        Objects.requireNonNull(draft);
        problems = List.copyOf(problems);
    }

    /** The course, empty if one of the problems is an error. */
    public Optional<Course> course() {
        return draft.filter(course -> problems.stream().noneMatch(ContentProblem::isError));
    }
}
