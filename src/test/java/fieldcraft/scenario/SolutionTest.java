package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class SolutionTest {
    private final Solution sound = Solution.of(Stories.parsed(Stories.SOUND));

    @Test
    void findsTheBestAndTheWorstTotal() {
        assertThat(sound.bestTotal()).isEqualTo(5 + 3 + 3 + 5);
        assertThat(sound.worstTotal()).isEqualTo(1);
    }

    @Test
    void findsTheBestTotalOfEachEnding() {
        assertThat(sound.bestTotals())
                .containsExactly(entry("partner", 16), entry("order", 12), entry("closed", 8), entry("frozen", 8));
    }

    @Test
    void tellsWhatCanStillBeEarnedFromWhereAPlayStands() {
        Play play = sound.start();
        assertThat(sound.best(play)).isEqualTo(16);
        assertThat(sound.best(play.choose(2))).isEqualTo(3 + 3 + 3);
        assertThat(sound.best(play.choose(List.of(0, 0, 0)))).isEqualTo(5);
    }

    @Test
    void aDecisionLosesWhatCanNoLongerBeEarned() {
        assertThat(sound.loss(sound.start(), 0)).isZero();
        assertThat(sound.loss(sound.start(), 1)).isEqualTo(16 - 2 - 9);
        assertThat(sound.bestChoices(sound.start())).containsExactly(0);
    }

    @Test
    void countsPositionsByWhatTheStoryStillReads() {
        Scenario scenario = Stories.scenes("{mood: {range: 0..5, start: 0}, knows: {range: 0..1, start: 0}}", """
                ## One {#one skills="trust"}

                - [A](#two) {points="1" mood=+1 knows=1}
                  > .
                - [B](#two) {points="1" mood=+2}
                  > .
                - [C](#two) {points="1" if="mood = 0" mood=+3}
                  > .

                ## Two {#two skills="trust"}

                - [A](#end) {points="1" if="knows = 1"}
                  > .
                - [B](#end) {points="2"}
                  > .

                ## End {#end .ending value=0 outcome=won}
                """);
        assertThat(Solution.of(scenario).positions()).isEqualTo(1 + 2 + 1);
    }

    @Test
    void measuresTheShortestAndTheLongestPath() {
        Scenario scenario = Stories.scenes("""
                ## One {#one skills="trust"}

                - [Shortcut](#end) {points="1"}
                  > .
                - [Long way](#two) {points="1"}
                  > .

                ## Two {#two skills="trust"}

                - [On](#end) {points="1"}
                  > .
                - [Farther](#end) {points="2"}
                  > .

                ## End {#end .ending value=0 outcome=won}
                """);
        assertThat(Solution.of(scenario).shortestPath()).isEqualTo(1);
        assertThat(Solution.of(scenario).longestPath()).isEqualTo(2);
    }

    @Test
    void scoresAreSharesOfTheBestTotalRoundedHalfUp() {
        assertThat(sound.score(16)).isEqualTo(100);
        assertThat(sound.score(10)).isEqualTo(63);
        assertThat(sound.score(2)).isEqualTo(13);
        assertThat(sound.score(0)).isZero();
    }

    @Test
    void passesFromThePassMarkOn() {
        assertThat(sound.passes(12)).isTrue();
        assertThat(sound.passes(11)).isFalse();
    }

    @Test
    void theBestPathEarnsTheBestTotal() {
        assertThat(sound.bestPath()).containsExactly(0, 0, 0);
    }

    @Test
    void theRealPathFollowsWhatHappenedAndTheBestElsewhere() {
        Solution solution = Solution.of(
                Stories.parsed(Stories.sound("(#visit) {points=\"0 1\"}", "(#visit) {points=\"0 1\" real=true}")
                        .replace("trust=+1 real=true}\n\n  He", "trust=+1}\n\n  He")));
        assertThat(solution.realPath()).contains(List.of(2, 0, 0));
    }

    @Test
    void aStoryThatNeverHappenedHasNoRealPath() {
        Solution solution = Solution.of(Stories.parsed(Stories.sound(" real=true", "")));
        assertThat(solution.realPath()).isEmpty();
    }

    @Test
    void aPlayOfATranslationIsAPlayOfTheStory() {
        Scenario translation = Stories.parsed(Stories.sound("The new chief has his door open.", "新处长的门开着。"));
        assertThat(sound.best(Play.start(translation).choose(0))).isEqualTo(11);
    }

    @Test
    void refusesThePlayOfAnotherStory() {
        Scenario other = Stories.parsed(Stories.sound("#visit", "#call"));
        Play play = Play.start(other).choose(0);
        assertThatThrownBy(() -> sound.best(play)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAStoryThatGoesRoundForEver() {
        Scenario round = Stories.parsed(Stories.sound("](#table) {points=\"1\"}", "](#door) {points=\"1\"}"));
        assertThatThrownBy(() -> Solution.of(round))
                .isInstanceOf(UnsolvableScenario.class)
                .hasMessageContaining("the story can go round for ever: visit > door > visit");
    }

    @Test
    void solvesAStoryThatComesBackWithLessTimeLeft() {
        Scenario scenario = Stories.scenes("{time: {range: 0..3, start: 3}}", """
                ## One {#one skills="trust"}

                - [Again](#one) {points="1" if="time > 0" time=-1}
                  > .
                - [Enough](#end) {points="0"}
                  > .
                - [Quite enough](#end) {points="2"}
                  > .

                ## End {#end .ending value=4 outcome=won}
                """);
        Solution solution = Solution.of(scenario);
        assertThat(solution.bestTotal()).isEqualTo(3 + 2 + 4);
        assertThat(solution.bestPath()).containsExactly(0, 0, 0, 2);
    }
}
