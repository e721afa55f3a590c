package fieldcraft.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** Works them out; in a story of a million positions that takes seconds. */
    public static PathFigures of(Solution solution) {
        return new PathFigures(
                score(solution, hastyPath(solution)),
                solution.realPath().map(path -> score(solution, path)),
                breachScore(solution),
                NearlyBest.of(solution.analysis(), ALLOWANCE));
    }

    private static int score(Solution solution, List<Integer> path) {
        Play play = solution.start();
        for (int choice : path) {
            play = play.choose(choice);
        }
        return solution.score(play.earnedPoints());
    }

    private static List<Integer> hastyPath(Solution solution) {
        List<Integer> path = new ArrayList<>();
        Play play = solution.start();
        while (!play.isEnded()) {
            List<Choice> choices = ((ChoiceScene) play.current()).choices();
            int hasty = play.openChoices().stream()
                    .max(Comparator.<Integer>comparingInt(
                                    choice -> choices.get(choice).totalPoints())
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            path.add(hasty);
            play = play.choose(hasty);
        }
        return path;
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
