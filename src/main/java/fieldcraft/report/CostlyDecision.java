package fieldcraft.report;

import fieldcraft.learning.Attempt;
import fieldcraft.scenario.ReviewedDecision;

/** A decision that lost something, and the attempt in which it was taken. */
record CostlyDecision(Attempt attempt, ReviewedDecision decision) {
    /** What it cost on the score's scale, 0 to 100. */
    double cost() {
        return decision.scaledLoss();
    }
}
