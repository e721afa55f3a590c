package fieldcraft.learning;

import java.time.Instant;

/**
 * One decision of an attempt, as it was stored when it was taken.
 *
 * @param step counts from 0
 * @param choice index of the choice in its scene, the same in every language
 * @param millis how long the scene was looked at before, in milliseconds
 */
public record StoredDecision(int step, int choice, Instant decidedAt, long millis) {
    /** Of a single decision or answer so much counts as time spent, in milliseconds: a page left open all night does not. */
    public static final long MOST_MILLIS = 10 * 60_000;

    /** How long the scene was looked at, as far as it counts as time spent, in milliseconds. */
    public long countedMillis() {
        return Math.min(millis, MOST_MILLIS);
    }
}
