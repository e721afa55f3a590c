package fieldcraft.scenario;

import java.util.Map;

/**
 * What those reach who do not think: exact, from the distribution of totals.
 *
 * @param chanceScore the expected score, 0 to 100, of a trainee who chooses uniformly among what is open
 * @param chancePassRate the probability, 0 to 1, that such a trainee passes
 * @param endings the probability of each ending for such a trainee, by its id, in the order of the scenes
 * @param longestGuesser the one who always takes the longest open choice
 * @param shortestGuesser the one who always takes the shortest open choice
 */
public record Chance(
        double chanceScore,
        double chancePassRate,
        Map<String, Double> endings,
        Guesser longestGuesser,
        Guesser shortestGuesser) {
    /**
     * Works the figures out; that may take seconds.
     *
     * @throws UnsolvableScenario if there are too many positions with too many different totals
     */
    public static Chance of(Solution solution) {
        return of(solution, solution.analysis());
    }

    static Chance of(Solution solution, Analysis analysis) {
        Distribution totals = RandomTotals.of(analysis);
        double score = 0;
        double passRate = 0;
        for (int total = totals.lowest(); total <= totals.highest(); total++) {
            score += totals.share(total) * solution.score(total);
            passRate += solution.passes(total) ? totals.share(total) : 0;
        }
        return new Chance(
                score, passRate, RandomEndings.of(analysis), Guesser.longest(solution), Guesser.shortest(solution));
    }
}
