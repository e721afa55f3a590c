package fieldcraft.quiz;

import fieldcraft.markdown.ContentProblem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the file of a knowledge check says.
 *
 * @param check the questions, empty if one of the problems is an error
 * @param problems what its author should mend, in the order of lines
 */
public record ParsedCheck(Optional<KnowledgeCheck> check, List<ContentProblem> problems) {
    public ParsedCheck {
        Objects.requireNonNull(check);
        problems = List.copyOf(problems);
    }
}
