package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact figures of the course's own scenarios, compared with plays of them. */
class RealScenariosTest {
    private static final int PLAYS = 100_000;
    /** Beyond so many standard errors chance is no excuse. */
    private static final double FAR = 5;

    static Stream<Path> files() {
        return RealScenarios.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void randomPlaysComeOutAsTheChancesSay(Path file) {
        Solution solution = RealScenarios.solution(file);
        Chance chance = Chance.of(solution);
        SplittableRandom random = new SplittableRandom(file.toString().hashCode());
        Map<String, Integer> endings = new HashMap<>();
        int passes = 0;
        double scores = 0;
        double squares = 0;
        for (int count = 0; count < PLAYS; count++) {
            Play play = randomPlay(solution, random);
            int score = solution.score(play.earnedPoints());
            scores += score;
            squares += (double) score * score;
            passes += solution.passes(play.earnedPoints()) ? 1 : 0;
            endings.merge(play.current().id(), 1, Integer::sum);
        }
        double mean = scores / PLAYS;
        double error = Math.sqrt((squares / PLAYS - mean * mean) / PLAYS);
        assertThat(mean).isCloseTo(chance.chanceScore(), within(FAR * error));
        assertIsFrequency(passes, chance.chancePassRate());
        chance.endings().forEach((id, share) -> assertIsFrequency(endings.getOrDefault(id, 0), share));
    }

    private static void assertIsFrequency(int count, double chance) {
        double error = Math.sqrt(chance * (1 - chance) / PLAYS);
        assertThat((double) count / PLAYS).isCloseTo(chance, within(FAR * error + 1e-12));
    }

    private static Play randomPlay(Solution solution, SplittableRandom random) {
        Play play = solution.start();
        while (!play.isEnded()) {
            List<Integer> open = play.openChoices();
            play = play.choose(open.get(random.nextInt(open.size())));
        }
        return play;
    }

    @ParameterizedTest
    @MethodSource("files")
    void theBestPathHasAHundredAndNoLoss(Path file) {
        Solution solution = RealScenarios.solution(file);
        PathReview review = PathReview.of(solution, solution.bestPath());
        assertThat(review.score()).isEqualTo(100);
        assertThat(review.costliest()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void randomPathsEarnTheBestTotalLessTheirLosses(Path file) {
        Solution solution = RealScenarios.solution(file);
        SplittableRandom random = new SplittableRandom(7);
        for (int count = 0; count < 1_000; count++) {
            List<Integer> choices = randomPlay(solution, random).decisions().stream()
                    .map(Decision::choice)
                    .toList();
            PathReview review = PathReview.of(solution, choices);
            int losses =
                    review.decisions().stream().mapToInt(ReviewedDecision::loss).sum();
            assertThat(review.earned()).isEqualTo(solution.bestTotal() - losses);
        }
    }
}
