package fieldcraft.learning;

import java.time.Instant;
import java.util.Optional;

/**
 * One play of a scenario by one person. Where it stands is not kept here: that is the replay of its decisions.
 *
 * @param version the scenario text it is pinned to, see {@link PinnedScenarios}
 * @param practice a play that never counts, begun at a decision of an earlier attempt or from the start
 * @param seed decides the order in which choices are shown, the same at every reload
 * @param decisions how many decisions have been taken
 * @param result what it came to, once it has reached an ending
 */
public record Attempt(
        long id,
        long personId,
        String module,
        String version,
        boolean practice,
        Optional<Origin> origin,
        long seed,
        Instant startedAt,
        int decisions,
        Optional<AttemptResult> result) {

    /** Where a practice began: at decision {@code step} (0-based) of the attempt {@code attemptId}. */
    public record Origin(long attemptId, int step) {}

    public boolean isFinished() {
        return result.isPresent();
    }

    public boolean isPassed() {
        return result.map(AttemptResult::passed).orElse(false);
    }

    /** Whether the decision at {@code step} (0-based) was taken over from the attempt that this practice began in. */
    public boolean inherits(int step) {
        return origin.filter(from -> step < from.step()).isPresent();
    }
}
