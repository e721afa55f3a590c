package fieldcraft.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What else an assignment can ask for: an order, a sign-off, that it be done again. */
class TermsTest {
    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();
    private final Browser kim = app.browser(people.kim);
    private final Browser cora = app.browser(people.cora);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void theTrainerReadsThemBeforeAndAfterItIsGiven() {
        cora.open("/assignments/new").fill("People", "kim@example.com");
        cora.tick("In this order: a module opens when the one before it is complete");
        cora.tick("A coach signs off every practice").fill("Lapses after so many months", "often");
        cora.press("See who will get it");
        assertThat(cora.status()).isEqualTo(422);
        assertThat(cora.error("Lapses after so many months")).contains("from 1 to 60");

        cora.fill("Lapses after so many months", "12").press("See who will get it");
        assertThat(cora.text())
                .contains("A coach signs off every practice.", "Lapses 12 months after it was completed");
        cora.press("Assign to 1 person");

        assertThat(cora.text())
                .contains("In this order", "A coach signs off every practice.", "Lapses 12 months after");
        assertThat(app.database().dao(AssignmentDao.class).all().get(0).lapseMonths())
                .contains(12);
    }

    @Test
    void aModuleOpensWhenTheOneBeforeItIsComplete() {
        giveOnboarding(true);

        kim.open("/modules/resonance");
        assertThat(kim.document().select(".notice").text()).startsWith("Another module comes first:");
        assertThat(kim.document().select(".notice a").attr("href")).isEqualTo("/modules/orientation");
        assertThat(kim.document().select("form[action$=/attempts], form[action$=/checks]"))
                .isEmpty();
        Browser refused = kim.post("/modules/resonance/attempts", Map.of("csrf", csrf()));
        assertThat(refused.path()).isEqualTo("/modules/resonance");
        assertThat(refused.text()).contains("First complete “Standing out, and staying clean”");
        assertThat(kim.post("/modules/resonance/checks", Map.of("csrf", csrf())).path())
                .isEqualTo("/modules/resonance");
        assertThat(kim.open("/modules/resonance/lesson").status()).isEqualTo(200);
        assertThat(kim.open("/").text()).contains("Standing out, and staying clean");
    }

    @Test
    void aTextHandedInTooEarlyIsKeptAsADraft() {
        giveOnboarding(true);
        kim.open("/modules/resonance/practice")
                .fill("Your text", "A first thought.")
                .press("Hand in");

        assertThat(kim.text()).contains("Your text is kept as a draft.", "A first thought.");
        assertThat(kim.document().select("textarea").text()).isEqualTo("A first thought.");
        assertThat(kim.document().select(".versions")).isEmpty();
    }

    @Test
    void withoutAnOrderEveryModuleIsOpen() {
        giveOnboarding(false);
        kim.open("/modules/resonance");

        assertThat(kim.text()).doesNotContain("Another module comes first");
        assertThat(kim.post("/modules/resonance/attempts", Map.of("csrf", csrf()))
                        .path())
                .startsWith("/attempts/");
    }

    private String csrf() {
        return kim.document().select("input[name=csrf]").attr("value");
    }

    private void giveOnboarding(boolean inOrder) {
        cora.open("/assignments/new").fill("People", "kim@example.com");
        if (inOrder) {
            cora.tick("In this order: a module opens when the one before it is complete");
        }
        cora.press("See who will get it").press("Assign to 1 person");
    }
}
