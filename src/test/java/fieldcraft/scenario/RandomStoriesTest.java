package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds for every story, tried on thousands of random ones against the plainest possible play. */
class RandomStoriesTest {
    private static final long STORIES = 3_000;

    @Test
    void everyPathEarnsTheBestTotalLessItsLosses() {
        forEachStory(solution -> {
            for (PlainPlay end : PlainPlay.start(solution.scenario()).allEnds()) {
                PathReview review = PathReview.of(solution, end.choices());
                int losses = review.decisions().stream()
                        .mapToInt(ReviewedDecision::loss)
                        .sum();
                assertThat(review.earned()).isEqualTo(end.total()).isEqualTo(solution.bestTotal() - losses);
            }
        });
    }

    @Test
    void noLossIsNegative() {
        forEachStory(solution -> {
            for (PlainPlay end : PlainPlay.start(solution.scenario()).allEnds()) {
                assertThat(PathReview.of(solution, end.choices()).decisions())
                        .allMatch(decision -> decision.loss() >= 0);
            }
        });
    }

    @Test
    void thePlayIsThatOfThePlainRules() {
        forEachStory(solution -> {
            for (PlainPlay end : PlainPlay.start(solution.scenario()).allEnds()) {
                Play play = solution.start().choose(end.choices());
                assertThat(play.ending()).contains((Ending) end.current());
                assertThat(play.earnedPoints()).isEqualTo(end.total());
            }
        });
    }

    @Test
    void theBestPathEarnsTheBestTotalAndNoPathEarnsMore() {
        forEachStory(solution -> {
            IntSummaryStatistics totals = PlainPlay.start(solution.scenario()).allEnds().stream()
                    .mapToInt(PlainPlay::total)
                    .summaryStatistics();
            assertThat(solution.bestTotal()).isEqualTo(totals.getMax());
            assertThat(solution.worstTotal()).isEqualTo(totals.getMin());
            assertThat(solution.start().choose(solution.bestPath()).earnedPoints())
                    .isEqualTo(solution.bestTotal());
        });
    }

    @Test
    void theBestTotalOfAnEndingIsThatOfItsBestPath() {
        forEachStory(solution -> {
            Map<String, Integer> totals = new HashMap<>();
            for (PlainPlay end : PlainPlay.start(solution.scenario()).allEnds()) {
                totals.merge(end.scene(), end.total(), Math::max);
            }
            assertThat(solution.bestTotals()).isEqualTo(totals);
        });
    }

    @Test
    void nearlyBestAreThePathsThatLoseLittle() {
        forEachStory(solution -> {
            List<PlainPlay> ends = PlainPlay.start(solution.scenario()).allEnds();
            PathFigures figures = PathFigures.of(solution, solution.analysis());
            assertThat(figures.nearlyBest())
                    .isEqualTo(ends.stream()
                            .filter(end -> end.total() >= solution.bestTotal() - PathFigures.ALLOWANCE)
                            .count());
            assertThat(figures.breachScore())
                    .isEqualTo(ends.stream()
                            .filter(end -> ((Ending) end.current()).outcome() == Outcome.BREACH)
                            .map(end -> solution.score(end.total()))
                            .max(Comparator.naturalOrder()));
        });
    }

    @Test
    void pathsAreAsLongAsTheyAre() {
        forEachStory(solution -> {
            IntSummaryStatistics lengths = PlainPlay.start(solution.scenario()).allEnds().stream()
                    .mapToInt(end -> end.choices().size())
                    .summaryStatistics();
            assertThat(solution.shortestPath()).isEqualTo(lengths.getMin());
            assertThat(solution.longestPath()).isEqualTo(lengths.getMax());
        });
    }

    @Test
    void theChancesAreThoseOfAllPathsTogether() {
        forEachStory(solution -> {
            Map<String, Double> endings = new HashMap<>();
            double score = 0;
            double passRate = 0;
            for (PlainPlay end : PlainPlay.start(solution.scenario()).allEnds()) {
                double chance = chance(solution.scenario(), end.choices());
                endings.merge(end.scene(), chance, Double::sum);
                score += chance * solution.score(end.total());
                passRate += solution.passes(end.total()) ? chance : 0;
            }
            Chance chance = Chance.of(solution);
            assertThat(chance.chanceScore()).isCloseTo(score, within(1e-9));
            assertThat(chance.chancePassRate()).isCloseTo(passRate, within(1e-12));
            chance.endings()
                    .forEach((ending, share) ->
                            assertThat(share).isCloseTo(endings.getOrDefault(ending, 0.0), within(1e-12)));
        });
    }

    private static double chance(Scenario scenario, List<Integer> choices) {
        double chance = 1;
        PlainPlay play = PlainPlay.start(scenario);
        for (int choice : choices) {
            chance /= play.openChoices().size();
            play = play.choose(choice);
        }
        return chance;
    }

    @Test
    void aChoiceThatNoPathTakesIsReported() {
        forEachStory(solution -> {
            Set<Integer> taken = new HashSet<>();
            Set<ChoiceScene> reached = new HashSet<>();
            for (PlainPlay end : PlainPlay.start(solution.scenario()).allEnds()) {
                for (Decision decision : solution.start().choose(end.choices()).decisions()) {
                    taken.add(decision.taken().line());
                    reached.add(decision.scene());
                }
            }
            Set<Integer> untaken = reached.stream()
                    .flatMap(scene -> scene.choices().stream())
                    .map(Choice::line)
                    .filter(line -> !taken.contains(line))
                    .collect(Collectors.toSet());
            assertThat(reported(solution.scenario(), "no state can take this choice"))
                    .isEqualTo(untaken);
        });
    }

    private static Set<Integer> reported(Scenario scenario, String message) {
        return Analysis.of(new Rules(scenario)).faults().found().stream()
                .filter(fault -> fault.message().equals(message))
                .map(Fault::line)
                .collect(Collectors.toSet());
    }

    private static void forEachStory(Consumer<Solution> test) {
        LongStream.range(0, STORIES).mapToObj(RandomStory::of).map(Solution::of).forEach(test);
    }
}
