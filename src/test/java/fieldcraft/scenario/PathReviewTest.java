package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathReviewTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    private final Solution solution = Solution.of(Stories.parsed(Stories.SOUND));
    private final PathReview best = PathReview.of(solution, List.of(0, 0, 0));
    private final PathReview tempted = PathReview.of(solution, List.of(0, 1, 1));

    @Test
    void theBestPathHasAHundredAndNoLoss() {
        assertThat(best.score()).isEqualTo(100);
        assertThat(best.passed()).isTrue();
        assertThat(best.costliest()).isEmpty();
        assertThat(best.decisions()).extracting(ReviewedDecision::grade).containsOnly(Grade.BEST);
    }

    @Test
    void everyDecisionIsShownWithItsLoss() {
        assertThat(tempted.decisions()).extracting(ReviewedDecision::loss).containsExactly(0, 4, 6);
        assertThat(tempted.decisions().get(1).scaledLoss()).isCloseTo(100 * 4 / 16.0, CLOSE);
        assertThat(tempted.decisions()).extracting(ReviewedDecision::step).containsExactly(1, 2, 3);
    }

    @Test
    void itTellsTheBestScoreStillOpenBeforeAndAfter() {
        ReviewedDecision told = tempted.decisions().get(1);
        assertThat(told.reachableBefore()).isEqualTo(100);
        assertThat(told.reachableAfter()).isEqualTo(75);
        assertThat(tempted.decisions().get(2).reachableAfter()).isEqualTo(tempted.score());
    }

    @Test
    void earnedIsTheBestTotalLessTheLosses() {
        assertThat(tempted.earned()).isEqualTo(16 - 4 - 6);
    }

    @Test
    void theCostliestDecisionIsTheOneToTryAgain() {
        assertThat(tempted.costliest().orElseThrow().scene().id()).isEqualTo("table");
        assertThat(tempted.costliest().orElseThrow().bestChoices()).containsExactly(0);
        assertThat(tempted.costliest().orElseThrow().feedback()).contains("he must not answer");
    }

    @Test
    void aLossIsSharedEvenlyAmongTheSkills() {
        PathReview left = PathReview.of(solution, List.of(2, 0, 0));
        double loss = left.decisions().get(0).scaledLoss();
        assertThat(left.lossBySkill())
                .containsExactly(
                        entry("trust", loss / 2),
                        entry("timing", loss / 2),
                        entry("discovery", 0.0),
                        entry("integrity", 0.0));
    }

    @Test
    void pointsAreCountedPerSkillAgainstWhatStoodOpen() {
        assertThat(tempted.pointsBySkill())
                .containsExactly(
                        entry("trust", new SkillPoints(3, 3, 1)),
                        entry("timing", new SkillPoints(2, 2, 1)),
                        entry("discovery", new SkillPoints(1, 3, 1)),
                        entry("integrity", new SkillPoints(0, 3, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, BEST",
        "2, GOOD",
        "3, INACCURACY",
        "6, INACCURACY",
        "7, MISTAKE",
        "15, MISTAKE",
        "16, BLUNDER",
        "100, BLUNDER"
    })
    void gradesFollowTheShareOfTheBestTotalThatWasLost(int loss, Grade grade) {
        assertThat(Grade.of(loss, 100)).isEqualTo(grade);
    }

    @Test
    void aGoodDecisionCanBeWrongInItsMoment() {
        Solution hurried = Solution.of(Stories.scenes("{time: {range: 0..2, start: 1}}", """
                ## One {#one skills="trust"}

                - [Prepare for another day](#two) {points="3" time=-1}
                  > Well prepared.
                - [Go now](#two) {points="2"}
                  > In time.

                ## Two {#two skills="trust"}

                - [Ask](#end) {points="3"}
                  > .
                - [Tell](#end) {points="0"}
                  > .

                ## End {#end}

                1. [](#late) {if="time = 0"}
                2. [](#won)

                ## Won {#won .ending value=9 outcome=won}

                ## Late {#late .ending value=2 outcome=lost}
                """));
        ReviewedDecision prepared =
                PathReview.of(hurried, List.of(0, 0)).decisions().get(0);
        assertThat(prepared.grade()).isEqualTo(Grade.BLUNDER);
        assertThat(prepared.rightInItselfWrongInItsMoment()).isTrue();
        assertThat(PathReview.of(hurried, List.of(1, 1)).decisions().get(1).rightInItselfWrongInItsMoment())
                .isFalse();
        assertThat(PathReview.of(hurried, List.of(0, 0)).judgement()).isEqualTo(Judgement.UNLUCKY);
    }

    @Test
    void goodDecisionsAndAGoodOutcomeAreGood() {
        assertThat(best.judgement()).isEqualTo(Judgement.GOOD);
    }

    @Test
    void poorDecisionsAndAPoorOutcomeArePoor() {
        assertThat(tempted.judgement()).isEqualTo(Judgement.POOR);
    }

    @Test
    void poorDecisionsAndAGoodOutcomeAreLucky() {
        Solution generous = Solution.of(Stories.parsed(Stories.sound("trust >= 3", "trust >= 0")));
        assertThat(PathReview.of(generous, List.of(2, 1, 2)).judgement()).isEqualTo(Judgement.LUCKY);
    }

    @Test
    void onlyAFinishedPathIsReviewed() {
        assertThatThrownBy(() -> PathReview.of(solution, List.of(0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the path has no ending yet");
        assertThatThrownBy(() -> PathReview.of(solution, List.of(0, 0, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSingleDecisionCanBeReviewedAsItIsMade() {
        ReviewedDecision decision = ReviewedDecision.of(solution, solution.start(), 1);
        assertThat(decision.points()).containsExactly(1, 1);
        assertThat(decision.openPoints()).containsExactly(3, 2);
    }

    @Test
    void aPathCanBeReviewedInTheWordsOfATranslation() {
        Scenario translation = Stories.parsed(Stories.sound("A minute costs nothing.", "等一分钟不费什么。"));
        PathReview review = PathReview.of(solution, Play.start(translation), List.of(0, 1, 1));
        assertThat(review.decisions().get(0).feedback()).contains("等一分钟不费什么。");
        assertThat(review.earned()).isEqualTo(tempted.earned());
    }
}
