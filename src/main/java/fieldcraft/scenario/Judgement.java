package fieldcraft.scenario;

/** How the quality of the decisions and the outcome of a path go together. */
public enum Judgement {
    /** Good decisions, good outcome. */
    GOOD,
    /** Poor decisions, good outcome. */
    LUCKY,
    /** Good decisions, poor outcome. */
    UNLUCKY,
    /** Poor decisions, poor outcome. */
    POOR;

    static Judgement of(boolean areDecisionsGood, boolean isOutcomeGood) {
        if (areDecisionsGood) {
            return isOutcomeGood ? GOOD : UNLUCKY;
        }
        return isOutcomeGood ? LUCKY : POOR;
    }
}
