package fieldcraft.learning;

import static fieldcraft.learning.Playing.ASK;
import static fieldcraft.learning.Playing.ASK_WHAT_FAILED;
import static fieldcraft.learning.Playing.MODULE;
import static fieldcraft.learning.Playing.PRESENT;
import static fieldcraft.learning.Playing.WALK_IN;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final Browser kim = app.browser(people.kim);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void saysWhatEachDecisionCostAndWhatTheCoachThinks() {
        kim.open(Playing.play(kim, WALK_IN, PRESENT) + "/review");

        assertThat(kim.document().select("#decision-1").text())
                .contains(WALK_IN)
                .contains("Blunder")
                .contains("−52.9")
                .contains("announced as a nuisance");
    }

    @Test
    void addsUpToTheScore() {
        kim.open(Playing.play(kim, WALK_IN, PRESENT) + "/review");

        assertThat(kim.text()).contains("1 points for decisions and 2 for the ending make 3 of the best path’s 17");
    }

    @Test
    void keepsTheBestChoicesClosedUntilAPass() {
        kim.open(Playing.play(kim, WALK_IN, PRESENT) + "/review");

        assertThat(kim.text()).contains("open after you have passed").doesNotContain("Best here");
        assertThat(kim.document().select(".best-here, .alternatives")).isEmpty();
    }

    @Test
    void opensEverythingAfterAPass() {
        String failed = Playing.play(kim, WALK_IN, PRESENT);
        Playing.play(kim, ASK, ASK_WHAT_FAILED);

        kim.open(failed + "/review");

        assertThat(kim.document().select("#decision-1 .best-here").text()).contains(ASK);
        assertThat(kim.document().select("table.comparison").text()).contains(ASK_WHAT_FAILED);
    }

    @Test
    void isOpenForATrainerAtOnce() {
        String attempt = Playing.play(kim, WALK_IN, PRESENT);

        Browser cora = app.browser(people.cora).open(attempt + "/review");

        assertThat(cora.document().select("#decision-1 .best-here").text()).contains(ASK);
        assertThat(cora.text()).doesNotContain("Try again from here");
    }

    @Test
    void tellsTheStoryAsItReallyHappened() {
        kim.open(Playing.play(kim, WALK_IN, PRESENT) + "/review");

        assertThat(kim.document().select("table.comparison").text())
                .contains(ASK)
                .contains("As it really happened");
    }

    @Test
    void hasATableOfTheSameFactsAsItsDrawing() {
        kim.open(Playing.play(kim, WALK_IN, PRESENT) + "/review");

        assertThat(kim.document().select("figure.curve svg desc").text()).contains("18");
        assertThat(kim.document().select("figure.curve tbody tr")).hasSize(2);
    }

    @Test
    void isReadInTheOtherLanguageToo() {
        kim.open(Playing.play(kim, WALK_IN, PRESENT) + "/review").press("简体中文");

        assertThat(kim.text()).contains("绕过门卫的人").contains("塞给他一本宣传册就往里走");
    }

    @Test
    void letsOneTryAgainFromADecisionWithoutCounting() {
        kim.open(Playing.play(kim, ASK, PRESENT) + "/review");
        kim.press("Try again from here (decision 2)");
        assertThat(kim.heading()).isEqualTo("In the office");
        assertThat(kim.text()).contains("Practice");

        Playing.choose(kim, ASK_WHAT_FAILED);

        assertThat(kim.text()).contains("it does not count");
        kim.open(MODULE);
        assertThat(kim.document().select("table.attempts tbody tr")).hasSize(1);
        assertThat(kim.text()).doesNotContain("100");
    }

    @Test
    void marksWhatAPracticeTookOver() {
        kim.open(Playing.play(kim, ASK, PRESENT) + "/review").press("Try again from here (decision 2)");
        String practice = kim.path();
        Playing.choose(kim, ASK_WHAT_FAILED);

        kim.open(practice + "/review");

        assertThat(kim.document().select("#decision-1").text()).contains("Taken over");
        assertThat(kim.document().select("#decision-2").text()).doesNotContain("Taken over");
    }

    @Test
    void letsTheCoachSpeakAtOnceInPracticeIfWished() {
        kim.open(Playing.play(kim, ASK, PRESENT) + "/review").press("Try again from here (decision 1)");
        kim.press(kim.document().select("form.coach-switch button").text());

        Playing.choose(kim, WALK_IN);

        assertThat(kim.text()).contains("announced as a nuisance");
    }
}
