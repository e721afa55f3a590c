package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlayTest {
    private static final Scenario CORRIDOR = Stories.scenes(
            "{trust: {range: 0..3, start: 1, label: Trust, show: true}, knows: {range: 0..1, start: 0}}", """
            ## The corridor {#corridor skills="politics discovery"}

            The deputy waves you in.

            He does not know you yet. {if="trust = 0"}

            He smiles. {if="trust >= 1"}

            - [Have tea with the engineer](#corridor-again) {points="3 2" knows=1}
              > Cheap research.
            - [Go in at once](#decision) {points="1 0" trust=-5}
              > Too early.

            ## Once more {#corridor-again skills="politics"}

            - [Go in with what you have heard](#decision) {points="3" if="knows = 1" trust=+1}
              > Well prepared.
            - [Speak of the old chief](#decision) {points="0" if="knows = 0"}
              > Badly prepared.
            - [Go home](#decision) {points="1"}
              > A pity.

            ## The bureau decides {#decision}

            They talk for a long time. {if="trust >= 2"}

            They talk briefly. {if="trust < 2"}

            1. [](#partner) {if="trust >= 2" trust=3}
            2. [](#closed)

            ## Partner {#partner .ending value="trust * 2" outcome=won}

            They sign.

            ## Closed {#closed .ending value="trust - 5" outcome=lost}

            They do not.
            """);

    private final Play start = Play.start(CORRIDOR);

    @Test
    void startsInTheFirstScene() {
        assertThat(start.current().id()).isEqualTo("corridor");
        assertThat(start.isEnded()).isFalse();
        assertThat(start.decisions()).isEmpty();
        assertThat(start.earnedPoints()).isZero();
    }

    @Test
    void offersOnlyChoicesWhoseGuardHolds() {
        assertThat(start.openChoices()).containsExactly(0, 1);
        assertThat(start.choose(0).openChoices()).containsExactly(0, 2);
    }

    @Test
    void showsOnlyParagraphsWhoseGuardHolds() {
        assertThat(start.text())
                .extracting(Paragraph::plainText)
                .containsExactly("The deputy waves you in.", "He smiles.");
    }

    @Test
    void passesThroughRoutesAndTellsTheirText() {
        Play won = start.choose(0).choose(0);
        assertThat(won.current().id()).isEqualTo("partner");
        assertThat(won.passedThrough()).extracting(Paragraph::plainText).containsExactly("They talk for a long time.");
    }

    @Test
    void aRouteHasEffectsAfterItsGuardHeld() {
        assertThat(start.choose(0).choose(0).state("trust")).isEqualTo(3);
    }

    @Test
    void effectsAreClampedToTheRange() {
        assertThat(start.choose(1).state("trust")).isZero();
    }

    @Test
    void earnsThePointsOfItsDecisionsAndTheValueOfItsEnding() {
        Play decided = start.choose(0);
        assertThat(decided.earnedPoints()).isEqualTo(5);
        assertThat(decided.choose(0).earnedPoints()).isEqualTo(5 + 3 + 6);
    }

    @Test
    void anEndingIsNeverWorthLessThanNothing() {
        assertThat(start.choose(1).earnedPoints()).isEqualTo(1);
    }

    @Test
    void endsInAnEndingWithNothingLeftToChoose() {
        Play lost = start.choose(1);
        assertThat(lost.isEnded()).isTrue();
        assertThat(lost.ending().orElseThrow().outcome()).isEqualTo(Outcome.LOST);
        assertThat(lost.openChoices()).isEmpty();
        assertThat(start.ending()).isEmpty();
    }

    @Test
    void remembersItsDecisions() {
        assertThat(start.choose(List.of(0, 2)).decisions())
                .extracting(decision -> decision.scene().id(), Decision::choice, Decision::points)
                .containsExactly(tuple("corridor", 0, 5), tuple("corridor-again", 2, 1));
    }

    @Test
    void refusesAChoiceThatIsNotOpen() {
        assertThatThrownBy(() -> start.choose(0).choose(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("choice 1 of corridor-again is not open");
        assertThatThrownBy(() -> start.choose(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> start.choose(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> start.choose(1).choose(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotChangeWhenADecisionIsMade() {
        start.choose(0);
        assertThat(start.current().id()).isEqualTo("corridor");
        assertThat(start.state("knows")).isZero();
    }

    @Test
    void showsMetersOfWhatTheAuthorShows() {
        assertThat(start.shownVariables())
                .extracting(Meter::label, Meter::value)
                .containsExactly(tuple("Trust", 1));
    }

    @Test
    void refusesAStateThatIsNotDeclared() {
        assertThatThrownBy(() -> start.state("benefit")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void canStartWithRoutes() {
        Scenario scenario = Stories.scenes("""
                ## First {#first}

                Once upon a time.

                1. [](#second)

                ## Second {#second .ending value=1 outcome=won}
                """);
        Play play = Play.start(scenario);
        assertThat(play.isEnded()).isTrue();
        assertThat(play.passedThrough()).extracting(Paragraph::plainText).containsExactly("Once upon a time.");
    }
}
