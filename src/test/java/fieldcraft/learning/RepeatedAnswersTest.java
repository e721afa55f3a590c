package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Repeated, stale and forged answers change nothing, and the page says why. */
class RepeatedAnswersTest {
    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final Browser kim = app.browser(people.kim);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void aDoubleClickCountsOnce() {
        String attempt = Checking.start(kim);
        Browser again = app.browser(people.kim).open(attempt);
        Checking.send(Checking.rightly(kim), "Certain");

        Checking.send(Checking.rightly(again), "Certain");

        assertThat(again.text()).contains("nothing was counted twice").contains("Question 1 of 6");
        assertThat(again.open(attempt).text()).contains("Question 2 of 6");
    }

    @Test
    void aSecondTabChangesNothing() {
        String attempt = Checking.start(kim);
        Browser otherTab = app.browser(people.kim).open(attempt);
        Checking.send(Checking.rightly(kim), "Certain");

        Checking.send(Checking.wrongly(otherTab), "Guessing");

        assertThat(otherTab.text()).contains("that answer stands").contains("How sure you said you were: Certain");
    }

    @Test
    void aForgedNumberIsRefused() {
        String attempt = Checking.start(kim);

        for (String number : new String[] {"3", "0", "-1", "first", "99999999999"}) {
            Checking.forge(kim, attempt, Map.of("question", number, "option", "0", "confidence", "1"));
            assertThat(kim.text()).as(number).contains("no longer valid").contains("Question 1 of 6");
        }
    }

    @Test
    void aForgedAnswerIsRefused() {
        Checking.start(kim);
        String attempt = Checking.comeTo(kim, Checking.WHO_DECIDES).path();
        String number = kim.document().select("input[name=question]").attr("value");

        for (String option : new String[] {"9", "-1", "porter", ""}) {
            Checking.forge(kim, attempt, Map.of("question", number, "option", option, "confidence", "2"));
            assertThat(kim.status()).as(option).isEqualTo(422);
        }
        Checking.forge(kim, attempt, Map.of("question", number, "option", "0", "confidence", "4"));
        assertThat(kim.status()).isEqualTo(422);
    }

    @Test
    void nothingIsAddedToACheckThatIsOver() {
        String attempt = Checking.pass(kim);

        Checking.forge(kim, attempt, Map.of("question", "7", "option", "0", "confidence", "1"));

        assertThat(kim.text()).contains("nothing can be added to it").contains("100 of 100");
    }

    @Test
    void startingTwiceResumes() {
        assertThat(Checking.start(kim)).isEqualTo(Checking.start(kim));
    }

    @Test
    void somebodyElsesCheckIsNotFound() {
        String attempt = Checking.pass(kim);
        Browser mo = app.browser(people.mo);

        assertThat(mo.open(attempt).status()).isEqualTo(404);
        mo.open("/account");
        String csrf = mo.document().select("input[name=csrf]").attr("value");
        for (String act : new String[] {"/answers", "/feedback"}) {
            assertThat(mo.post(attempt + act, Map.of("csrf", csrf, "question", "1"))
                            .status())
                    .as(act)
                    .isEqualTo(404);
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        String attempt = Checking.start(kim);
        String csrf = kim.document().select("input[name=csrf]").attr("value");

        assertThat(kim.open("/checks/99999").status()).isEqualTo(404);
        assertThat(kim.open("/checks/one").status()).isEqualTo(404);
        assertThat(kim.post("/modules/nowhere/checks", Map.of("csrf", csrf)).status())
                .isEqualTo(404);
        assertThat(kim.post(attempt + "/feedback", Map.of("csrf", csrf)).status())
                .isEqualTo(404);
    }
}
