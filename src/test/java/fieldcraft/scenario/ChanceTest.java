package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ChanceTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    private final Chance chance = Chance.of(Solution.of(Stories.parsed(Stories.SOUND)));

    @Test
    void aPathIsAsLikelyAsItsDecisionsTogether() {
        assertThat(chance.endings().get("partner")).isCloseTo(1 / 27.0, CLOSE);
        assertThat(chance.endings().get("frozen")).isCloseTo(1 / 3.0, CLOSE);
    }

    @Test
    void theEndingsAreCertainTogether() {
        assertThat(chance.endings().keySet()).containsExactly("partner", "order", "closed", "frozen");
        assertThat(chance.endings().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, CLOSE);
    }

    @Test
    void onlyOpenChoicesShareTheProbability() {
        Chance guarded = Chance.of(Solution.of(Stories.scenes("{knows: {range: 0..1, start: 0}}", """
                ## One {#one skills="trust"}

                - [A](#won) {points="3"}
                  > .
                - [B](#lost) {points="1" if="knows = 1"}
                  > .
                - [C](#lost) {points="0"}
                  > .

                ## Won {#won .ending value=7 outcome=won}

                ## Lost {#lost .ending value=0 outcome=lost}
                """)));
        assertThat(guarded.endings().get("won")).isCloseTo(0.5, CLOSE);
        assertThat(guarded.chancePassRate()).isCloseTo(0.5, CLOSE);
        assertThat(guarded.chanceScore()).isCloseTo(50, CLOSE);
    }

    @Test
    void onlyTheScoreDecidesWhoPasses() {
        assertThat(chance.chancePassRate()).isCloseTo(3 / 27.0, CLOSE);
    }

    @Test
    void guessersGoByTheLengthOfTheText() {
        assertThat(chance.longestGuesser().choices()).containsExactly(1, 1, 1);
        assertThat(chance.shortestGuesser().choices()).containsExactly(2, 2, 2);
        assertThat(chance.longestGuesser().ending().id()).isEqualTo("frozen");
        assertThat(chance.longestGuesser().score()).isEqualTo(19);
        assertThat(chance.longestGuesser().passes()).isFalse();
    }

    @Test
    void ofEquallyLongChoicesTheFirstIsTaken() {
        Chance same = Chance.of(Solution.of(Stories.scenes("""
                ## One {#one skills="trust"}

                - [甲乙](#end) {points="3"}
                  > .
                - [丙丁](#end) {points="0"}
                  > .

                ## End {#end .ending value=1 outcome=won}
                """)));
        assertThat(same.longestGuesser().choices()).containsExactly(0);
        assertThat(same.shortestGuesser().choices()).containsExactly(0);
    }
}
