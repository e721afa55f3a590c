package fieldcraft;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.course.Coverage;
import fieldcraft.quiz.QuestionKind;
import fieldcraft.scenario.Chance;
import fieldcraft.scenario.Ending;
import fieldcraft.scenario.Outcome;
import fieldcraft.scenario.PathFigures;
import fieldcraft.scenario.Solution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the delivered course promises those who take it, in the figures that {@code check} prints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseQualityTest {
    private static final int MODULES = 9;
    private static final int SCENARIOS = 8;
    private static final int LANGUAGES = 2;

    private ContentCheck check;

    @BeforeAll
    void checkTheContent() throws IOException {
        check = ContentCheck.of(Path.of("content"));
    }

    Stream<ScenarioReport> scenarios() {
        return check.reports().stream().filter(report -> !report.module().equals("example"));
    }

    List<CheckReport> checks() {
        return check.checks();
    }

    @Test
    void nothingIsWrongWithIt() {
        assertThat(check.problems()).isEmpty();
    }

    @Test
    void isWholeInBothLanguages() {
        assertThat(check.reading()).hasSize(MODULES * LANGUAGES);
        assertThat(checks()).hasSize(MODULES * LANGUAGES);
        assertThat(scenarios()).hasSize(SCENARIOS * LANGUAGES);
    }

    @Test
    void teachesItsWholeInventory() {
        assertThat(check.coverage()).contains(new Coverage(97, 97));
    }

    @Test
    void everyLessonIsReadInFiveToNineMinutes() {
        assertThat(check.reading().values()).allMatch(minutes -> minutes >= 5 && minutes <= 9);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void nobodyPassesByGuessing(ScenarioReport scenario) {
        Chance chance = scenario.chance().orElseThrow();

        assertThat(chance.chancePassRate()).isPositive().isLessThanOrEqualTo(0.15);
        assertThat(chance.longestGuesser().passes()).isFalse();
        assertThat(chance.shortestGuesser().passes()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void endsInAtLeastFourWaysOneOfThemABreach(ScenarioReport scenario) {
        assertThat(scenario.endings().stream().filter(scenario::isReachable).map(Ending::outcome))
                .contains(Outcome.BREACH)
                .satisfies(outcomes -> assertThat(outcomes.stream().distinct()).hasSizeGreaterThanOrEqualTo(4));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noBreachIsWorthAPass(ScenarioReport scenario) {
        Solution solution = scenario.solution().orElseThrow();
        PathFigures figures = scenario.figures().orElseThrow();

        assertThat(figures.breachScore().orElseThrow())
                .isLessThan(solution.scenario().passMark());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void severalWaysLeadNearlyToTheBest(ScenarioReport scenario) {
        assertThat(scenario.figures().orElseThrow().nearlyBest()).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theStoryAsItHappenedCanBeWalked(ScenarioReport scenario) {
        assertThat(scenario.figures().orElseThrow().realScore()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void nobodyPassesACheckAtRandom(CheckReport report) {
        assertThat(report.questions()).isGreaterThanOrEqualTo(8);
        assertThat(report.chancePassRate()).isPositive().isLessThan(0.01);
    }

    @Test
    void allKindsOfQuestionOccur() {
        assertThat(checks().stream().flatMap(report -> report.kinds().keySet().stream()))
                .contains(QuestionKind.values());
    }
}
