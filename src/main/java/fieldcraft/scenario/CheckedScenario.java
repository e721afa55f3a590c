package fieldcraft.scenario;

import fieldcraft.markdown.ContentProblem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the check of a scenario came to.
 *
 * @param problems errors and warnings in the order of the lines
 * @param solution the solution, if the scenario has one
 * @param chance the chances, if they were asked for and could be worked out
 * @param figures what some ways of playing come to, if that was asked for and the scenario has a solution
 */
public record CheckedScenario(
        List<ContentProblem> problems,
        Optional<Solution> solution,
        Optional<Chance> chance,
        Optional<PathFigures> figures) {
    public CheckedScenario {
        problems = List.copyOf(problems);
        Objects.requireNonNull(solution);
        Objects.requireNonNull(chance);
        Objects.requireNonNull(figures);
    }

    /** Whether it may be played: warnings do not keep it from that. */
    public boolean isSound() {
        return problems.stream().noneMatch(ContentProblem::isError);
    }
}
