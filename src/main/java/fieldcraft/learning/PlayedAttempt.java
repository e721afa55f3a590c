package fieldcraft.learning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attempt as pages tell of it: where it stands, and the person's other attempts on the same module.
 *
 * @param all the person's attempts on the module, oldest first, practice and this one among them
 */
public record PlayedAttempt(Replay replay, List<Attempt> all) {
    public PlayedAttempt {
        all = List.copyOf(all);
    }

    public Attempt attempt() {
        return replay.attempt();
    }

    /** Its number among the scored attempts, counted from 1; of a practice, that of the last scored attempt before it. */
    public int number() {
        return (int) scored().filter(other -> other.id() <= attempt().id()).count();
    }

    /** What the scored attempt that ended before this one came to. */
    public Optional<AttemptResult> previous() {
        return scored().filter(other -> other.id() < attempt().id())
                .flatMap(other -> other.result().stream())
                .reduce((earlier, later) -> later);
    }

    /** Whether the person has passed the scenario in any scored attempt. */
    public boolean isEverPassed() {
        return scored().anyMatch(Attempt::isPassed);
    }

    private Stream<Attempt> scored() {
        return all.stream().filter(other -> !other.practice());
    }
}
