package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeStoriesTest {
    @Test
    void tenThousandScenesInARowAreSolved() {
        Solution solution = Solution.of(LargeStory.chain(10_000));
        assertThat(solution.bestTotal()).isEqualTo(3 * 10_000 + 10_000);
        assertThat(solution.longestPath()).isEqualTo(10_000);
    }

    @Test
    void tenThousandScenesInARowArePlayedAndReviewed() {
        Solution solution = Solution.of(LargeStory.chain(10_000));
        PathReview review = PathReview.of(solution, Collections.nCopies(10_000, 1));
        assertThat(review.earned()).isEqualTo(20_000);
    }

    @Test
    void tenThousandRoutesInARowAreCrossed() {
        Scenario scenario = LargeStory.routes(10_000);
        assertThat(Solution.of(scenario).positions()).isEqualTo(2);
        assertThat(Play.start(scenario).choose(0).isEnded()).isTrue();
    }

    @Test
    void tenThousandScenesInARowAreChecked() {
        assertThat(ScenarioChecker.check("story.md", LargeStory.chain(10_000), Language.EN))
                .noneMatch(ContentProblem::isError);
    }

    @Test
    void aMillionPositionsAreSolved() {
        Solution solution = Solution.of(LargeStory.tree(10));
        assertThat(solution.positions()).isEqualTo(((1 << 22) - 1) / 3);
        assertThat(solution.bestTotal()).isEqualTo(60);
        assertThat(solution.worstTotal()).isZero();
    }

    @Test
    void theLimitOfPositionsIsToldWithoutEndlessWork() {
        assertThatThrownBy(() -> Solution.of(LargeStory.tree(20)))
                .isInstanceOf(UnsolvableScenario.class)
                .hasMessageContaining("more than 5,000,000 positions");
    }

    @Test
    void tooManyTotalsForTheChancesAreAWarning() {
        List<Scene> scenes = List.of(
                LargeStory.decision("small", "large"),
                LargeStory.worth("small", 0),
                LargeStory.worth("large", 900_000_000));
        Scenario scenario = new Scenario("Rich", "You", 70, List.of(), scenes);
        assertThat(ScenarioChecker.check("story.md", scenario, Language.EN))
                .extracting(Object::toString)
                .contains("story.md:1: warning: too many positions with too many different totals to tell the chances");
    }
}
