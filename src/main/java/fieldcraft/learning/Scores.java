package fieldcraft.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The scores of a person's attempts on one scenario or check.
 *
 * @param inOrder 0 to 100, in the order in which the attempts ended
 */
public record Scores(List<Integer> inOrder) {
    public Scores {
        inOrder = List.copyOf(inOrder);
    }

    /** Of attempts on a scenario. */
    static Scores ofPlays(List<Attempt> attempts) {
        return new Scores(attempts.stream()
                .flatMap(attempt -> attempt.result().stream())
                .sorted(Comparator.comparing(AttemptResult::finishedAt))
                .map(AttemptResult::score)
                .toList());
    }

    /** Of attempts on a check. */
    static Scores ofChecks(List<CheckAttempt> attempts) {
        return new Scores(attempts.stream()
                .flatMap(attempt -> attempt.result().stream())
                .sorted(Comparator.comparing(CheckResult::finishedAt))
                .map(CheckResult::score)
                .toList());
    }

    /** What the person knew. */
    public Optional<Integer> first() {
        return inOrder.stream().findFirst();
    }

    /** What the person learned. */
    public Optional<Integer> best() {
        return inOrder.stream().max(Comparator.naturalOrder());
    }

    public Optional<Integer> latest() {
        return inOrder.stream().reduce((earlier, later) -> later);
    }
}
