package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathFiguresTest {
    @Test
    void theHastyOneTakesWhatEarnsMostAtOnceTheFirstOfSeveral() {
        Solution solution = Solution.of(Stories.scenes("{late: {range: 0..1, start: 0}}", """
                ## One {#one skills="trust"}

                - [A](#two) {points="2"}
                  > .
                - [B](#two) {points="3" late=1}
                  > .
                - [C](#two) {points="3"}
                  > .

                ## Two {#two skills="trust"}

                - [A](#end) {points="1" if="late = 0"}
                  > .
                - [B](#end) {points="0"}
                  > .
                - [C](#breach) {points="0"}
                  > .

                ## End {#end .ending value="6 - 6 * late" outcome=won}

                .

                ## Breach {#breach .ending value=0 outcome=breach}

                .
                """));

        PathFigures figures = PathFigures.of(solution, solution.analysis());

        assertThat(solution.bestTotal()).isEqualTo(3 + 1 + 6);
        assertThat(figures.hastyScore()).isEqualTo(30);
        assertThat(figures.realScore()).isEmpty();
        assertThat(figures.breachScore()).contains(30);
        assertThat(figures.nearlyBest()).as("C A, C B, A A, A B").isEqualTo(4);
    }

    @Test
    void theStoryAsItHappenedTakesTheBestChoiceWhereNothingIsTold() {
        Solution solution = Solution.of(Stories.parsed(Stories.sound("[Leave](#visit) {", "[Leave](#visit) {real=true ")
                .replace("trust=+1 real=true}\n\n  He", "trust=+1}\n\n  He")));

        assertThat(PathFigures.of(solution, solution.analysis()).realScore()).contains(solution.score(1 + 3 + 3 + 3));
    }

    @Test
    void whereNoEndingIsABreachThereIsNoScoreOfOne() {
        Solution solution = Solution.of(Stories.parsed(Stories.sound("outcome=breach", "outcome=lost")));

        assertThat(PathFigures.of(solution, solution.analysis()).breachScore()).isEmpty();
    }
}
