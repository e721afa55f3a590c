package fieldcraft.scenario;

import fieldcraft.markdown.ContentProblem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a scenario file says.
 *
 * @param scenario the story, empty if one of the problems is an error
 * @param problems what its author should mend, in the order of lines
 */
public record ParsedScenario(Optional<Scenario> scenario, List<ContentProblem> problems) {
    public ParsedScenario {
        Objects.requireNonNull(scenario);
        problems = List.copyOf(problems);
    }
}
