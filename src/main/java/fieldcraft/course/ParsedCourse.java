package fieldcraft.course;

import fieldcraft.markdown.ContentProblem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a content folder says.
 *
 * @param course the course, empty if one of the problems is an error
 * @param problems what its authors should mend, by file and line
 */
public record ParsedCourse(Optional<Course> course, List<ContentProblem> problems) {
    public ParsedCourse {
        Objects.requireNonNull(course);
        problems = List.copyOf(problems);
    }
}
