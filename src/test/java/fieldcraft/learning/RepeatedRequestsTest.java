package fieldcraft.learning;

import static fieldcraft.learning.Playing.ASK;
import static fieldcraft.learning.Playing.ASK_WHAT_FAILED;
import static fieldcraft.learning.Playing.MODULE;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Repeated, stale and forged requests change nothing, and the page says why. */
class RepeatedRequestsTest {
    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final Browser kim = app.browser(people.kim);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void aDoubleClickCountsOnce() {
        String attempt = Playing.start(kim);
        Playing.choose(kim, ASK);

        Playing.forge(kim, attempt, "0", "0");

        assertThat(kim.heading()).isEqualTo("In the office");
        assertThat(kim.text()).contains("You had already taken this decision");
    }

    @Test
    void aSecondTabChangesNothing() {
        String attempt = Playing.start(kim);
        Browser otherTab = app.browser(people.kim).open(attempt);
        Playing.choose(kim, ASK);

        Playing.choose(otherTab, Playing.WALK_IN);

        assertThat(otherTab.text()).contains("that decision stands").contains("He points at a door.");
    }

    @Test
    void aForgedStepIsRefused() {
        String attempt = Playing.start(kim);

        Playing.forge(kim, attempt, "5", "0");

        assertThat(kim.heading()).isEqualTo("At the gate");
        assertThat(kim.text()).contains("no longer valid");
    }

    @Test
    void aForgedChoiceIsRefused() {
        String attempt = Playing.start(kim);

        assertThat(Playing.forge(kim, attempt, "0", "9").text()).contains("not open here");
        assertThat(Playing.forge(kim, attempt, "0", "first").text()).contains("not open here");
        assertThat(Playing.forge(kim, attempt, "0", "99999999999").text()).contains("not open here");
    }

    @Test
    void aChoiceWhoseGuardDoesNotHoldIsRefused() {
        String attempt = Playing.start(kim);
        Playing.choose(kim, Playing.WALK_IN);

        Playing.forge(kim, attempt, "1", "3");

        assertThat(kim.heading()).isEqualTo("In the office");
        assertThat(kim.text()).contains("not open here");
    }

    @Test
    void nothingIsAddedToAnAttemptThatHasEnded() {
        String attempt = Playing.play(kim, ASK, ASK_WHAT_FAILED);
        String csrf = kim.document().select("input[name=csrf]").attr("value");

        kim.post(attempt + "/decisions", Map.of("csrf", csrf, "step", "2", "choice", "0"));

        assertThat(kim.heading()).isEqualTo("An order");
        assertThat(kim.text()).contains("has come to its end");
    }

    @Test
    void startingTwiceResumes() {
        String first = Playing.start(kim);
        String csrf = kim.document().select("input[name=csrf]").attr("value");

        kim.post(MODULE + "/attempts", Map.of("csrf", csrf));

        assertThat(kim.path()).isEqualTo(first);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        Playing.start(kim);

        for (String path : new String[] {
            "/modules/nowhere", "/modules/nowhere/lesson", "/attempts/99999", "/attempts/one", "/attempts/1/review"
        }) {
            assertThat(kim.open(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void somebodyElsesAttemptIsNotFound() {
        String attempt = Playing.play(kim, ASK, ASK_WHAT_FAILED);
        Browser mo = app.browser(people.mo);

        assertThat(mo.open(attempt).status()).isEqualTo(404);
        assertThat(mo.open(attempt + "/review").status()).isEqualTo(404);
        mo.open("/account");
        String csrf = mo.document().select("input[name=csrf]").attr("value");
        mo.post(attempt + "/decisions", Map.of("csrf", csrf, "step", "0", "choice", "0"));
        assertThat(mo.status()).isEqualTo(404);
    }
}
