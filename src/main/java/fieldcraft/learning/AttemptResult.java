package fieldcraft.learning;

import fieldcraft.scenario.Outcome;
import java.time.Instant;

/**
 * What a finished attempt came to.
 *
 * @param score 0 to 100: earned points over the best total of the scenario
 * @param earned points of the decisions and value of the ending
 * @param ending the id of the ending that was reached
 */
public record AttemptResult(
        int score, int earned, boolean passed, Outcome outcome, String ending, Instant finishedAt) {}
