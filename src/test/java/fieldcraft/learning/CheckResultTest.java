package fieldcraft.learning;

import static fieldcraft.learning.Playing.ASK;
import static fieldcraft.learning.Playing.ASK_WHAT_FAILED;
import static fieldcraft.learning.Playing.MODULE;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The end of a check: the score, what it tells about oneself, and what comes next. */
class CheckResultTest {
    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final Browser kim = app.browser(people.kim);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void showsTheScoreAndEveryAnswerWithItsFeedback() {
        Checking.pass(kim);

        assertThat(kim.text())
                .contains("100 of 100")
                .contains("Passed: 80 were needed.")
                .contains("10 of 10 points");
        assertThat(kim.document().select(".graded-answers > ol > li")).hasSize(Checking.QUESTIONS);
        assertThat(kim.text()).contains("Whoever announces you decides how you are announced.");
        assertThat(kim.document().select("a.primary").text()).isEqualTo("On to the practice");
    }

    @Test
    void showsHowSureOneWasAndHowOftenRightly() {
        Checking.all(kim, true, "Fairly sure");

        assertThat(kim.document().select("table.calibration tbody tr").eachText())
                .containsExactly("Guessing 0 –", "Fairly sure 6 6", "Certain 0 –");
        assertThat(kim.text()).doesNotContain("Certain, but wrong");
    }

    @Test
    void listsWhatOneWasSureOfAndWrong() {
        Checking.all(kim, false, "Certain");

        assertThat(kim.text()).contains("Certain, but wrong").contains("Who decides at the gate?");
    }

    @Test
    void afterAFailedAttemptTheFeedbackComesFirst() {
        String attempt = Checking.fail(kim);
        assertThat(kim.text()).contains("Not passed: 80 are needed.").doesNotContain("Whoever announces you");

        String again = Checking.start(kim);

        assertThat(again).isEqualTo(attempt);
        assertThat(kim.document().select(".flash").text()).startsWith("Before a new attempt, go through");
        kim.press("Go through what went wrong");
        assertThat(kim.text()).contains("Whoever announces you decides how you are announced.");
        kim.press("Take the check again");
        assertThat(kim.path()).isNotEqualTo(attempt);
        assertThat(kim.text()).contains("Question 1 of 6").contains("Check, attempt 2");
    }

    @Test
    void theModuleLeadsToTheFeedbackToo() {
        Checking.fail(kim);

        kim.open(MODULE).follow("See the result");

        assertThat(kim.text()).contains("Go through what went wrong");
    }

    @Test
    void tellsTheChangeSinceTheLastAttempt() {
        Checking.fail(kim);
        kim.press("Go through what went wrong");

        Checking.pass(kim);

        assertThat(kim.text()).contains("Last time it was 0: a change of +100.");
    }

    @Test
    void anAnswerCanBeLookedAtAgain() {
        String attempt = Checking.pass(kim);

        kim.open(attempt + "?answered=1");

        assertThat(kim.text()).contains("Question 1 of 6").contains("Why this score?");
        assertThat(kim.follow("See the result").text()).contains("100 of 100");
        assertThat(kim.open(attempt + "?answered=7").text()).contains("How well you judged yourself");
    }

    @Test
    void aModuleIsCompleteWhenItsFourPartsAreDone() {
        kim.open(MODULE + "/lesson").press("Read: on to the scenario");
        Playing.play(kim, ASK, ASK_WHAT_FAILED);
        assertThat(kim.document().select(".onward").text()).contains("On to the check");
        Checking.pass(kim);
        kim.follow("On to the practice").fill("Your text", "A porter.").press("Hand in");

        assertThat(kim.open("/").text()).contains("The course is complete").contains("score 100");
    }

    @Test
    void theScoreOfAModuleIsSixtyPercentScenarioAndFortyPercentCheck() {
        Playing.play(kim, ASK, ASK_WHAT_FAILED);
        assertThat(kim.open(MODULE).text()).doesNotContain("Module score");

        Checking.fail(kim);

        assertThat(kim.open(MODULE).text()).contains("Module score 60 of 100");
    }
}
