package fieldcraft.scenario;

import java.util.Comparator;
import java.util.Optional;

/**
 * What some ways of playing a solved story come to. Scores are from 0 to 100.
 *
 * @param hastyScore what somebody reaches who always takes the choice that earns most at once, the first of several
 * @param realScore what the story as it really happened reaches, the best choices where it says nothing; empty if it is not
 *     told
 * @param breachScore the best score that ends in a breach of integrity; empty if nothing does
 * @param nearlyBest how many paths earn the best total or at most {@link #ALLOWANCE} points less
 */
public record PathFigures(int hastyScore, Optional<Integer> realScore, Optional<Integer> breachScore, long nearlyBest) {
    /** In points of the total. */
    public static final int ALLOWANCE = 3;

    /** Works them out. */
    static PathFigures of(Solution solution, Analysis analysis) {
        return new PathFigures(
                Guesser.hasty(solution).score(),
                solution.realPath()
                        .map(path -> solution.start().choose(path).earnedPoints())
                        .map(solution::score),
                breachScore(solution),
                NearlyBest.of(analysis, ALLOWANCE));
    }

    private static Optional<Integer> breachScore(Solution solution) {
        return solution.scenario().scenes().stream()
                .filter(scene -> scene instanceof Ending ending && ending.outcome() == Outcome.BREACH)
                .map(scene -> solution.bestTotals().get(scene.id()))
                .filter(total -> total != null)
                .map(solution::score)
                .max(Comparator.naturalOrder());
    }
}
