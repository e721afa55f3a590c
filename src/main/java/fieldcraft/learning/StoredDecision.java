package fieldcraft.learning;

import java.time.Instant;

/**
 * One decision of an attempt, as it was stored when it was taken.
 *
 * @param step counts from 0
 * @param choice index of the choice in its scene, the same in every language
 * @param millis how long the scene was looked at before, in milliseconds
 */
public record StoredDecision(int step, int choice, Instant decidedAt, long millis) {}
