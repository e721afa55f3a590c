package fieldcraft.report;

import java.time.Instant;

/**
 * What went into one attempt.
 *
 * @param steps how many decisions or answers it has
 * @param millis time spent on them, ten minutes each at most
 * @param latest when the last of them was given
 */
public record Effort(long attemptId, int steps, long millis, Instant latest) {}
