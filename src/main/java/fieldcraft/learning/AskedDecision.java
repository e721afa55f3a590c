package fieldcraft.learning;

import java.time.Instant;

/**
 * A decision as it is asked for.
 *
 * @param step the decision that the page was made for, counted from 0
 * @param choice index of the choice in its scene
 * @param shownAt when the page was made, to know how long the scene was looked at
 */
public record AskedDecision(int step, int choice, Instant shownAt) {}
