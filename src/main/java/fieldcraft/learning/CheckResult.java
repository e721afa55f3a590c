package fieldcraft.learning;

import java.time.Instant;

/**
 * What a finished attempt on a knowledge check came to.
 *
 * @param score 0 to 100: earned points over the points of all questions
 * @param points what the answers earned
 */
public record CheckResult(int score, double points, boolean passed, Instant finishedAt) {}
