package fieldcraft.learning;

import java.util.List;
import java.util.Optional;

/**
 * An attempt on a check as pages tell of it: where it stands, and the person's other attempts on the same module.
 *
 * @param all the person's attempts on the check of the module, oldest first, this one among them
 */
public record AnsweredCheck(CheckSheet sheet, List<CheckAttempt> all) {
    public AnsweredCheck {
        all = List.copyOf(all);
    }

    public CheckAttempt attempt() {
        return sheet.attempt();
    }

    /** Its number among the attempts, counted from 1. */
    public int number() {
        return (int) all.stream().filter(other -> other.id() <= attempt().id()).count();
    }

    /** What the attempt that ended before this one came to. */
    public Optional<CheckResult> previous() {
        return all.stream()
                .filter(other -> other.id() < attempt().id())
                .flatMap(other -> other.result().stream())
                .reduce((earlier, later) -> later);
    }

    AnsweredCheck with(CheckSheet other) {
        return new AnsweredCheck(other, all);
    }
}
