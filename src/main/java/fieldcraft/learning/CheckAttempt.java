package fieldcraft.learning;

import java.time.Instant;
import java.util.Optional;

/**
 * One attempt of a person on the knowledge check of a module.
 *
 * @param version the text of the check that it is pinned to, see {@link PinnedChecks}
 * @param seed decides the order of questions and options, the same at every reload
 * @param answers how many questions have been answered
 * @param feedbackAt when the feedback on it was opened
 * @param result what it came to, once every question is answered
 */
public record CheckAttempt(
        long id,
        long personId,
        String module,
        String version,
        long seed,
        Instant startedAt,
        int answers,
        Optional<Instant> feedbackAt,
        Optional<CheckResult> result) {
    public boolean isFinished() {
        return result.isPresent();
    }

    public boolean isPassed() {
        return result.map(CheckResult::passed).orElse(false);
    }

    /** Whether its feedback must be opened before the next attempt can start. */
    public boolean isFeedbackDue() {
        return isFinished() && !isPassed() && feedbackAt.isEmpty();
    }
}
