package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fieldcraft.mail.NewLetter;
import fieldcraft.mail.Outbox;
import fieldcraft.mail.OutboxDao;
import fieldcraft.testkit.Axe;
import fieldcraft.testkit.Chromium;
import fieldcraft.testkit.InChromium;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** The pages of invitations and mail are accessible. */
class InvitationsInChromiumTest {
    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();

    @AfterEach
    void stop() {
        app.close();
    }

    @InChromium
    void theWayFromTheCodeToThePassword(Page page) {
        page.navigate(app.address() + "/invitations/abcd-efgh-jkmn-pqrs");
        assertThat(Axe.violations(page)).isEmpty();

        page.navigate(app.address() + "/password/forgotten");
        assertThat(Axe.violations(page)).isEmpty();
    }

    @InChromium
    void theSheetOfCodes(Page page) {
        app.database()
                .dao(PersonDao.class)
                .addWithoutPassword(TestPeople.person("Lin"), app.clock().instant());
        Chromium.signIn(page, app, people.ada);
        page.navigate(app.address() + "/people/invitations");
        assertThat(Axe.violations(page)).isEmpty();

        page.locator("main form button").click();
        page.waitForSelector(".sheet");
        assertThat(Axe.violations(page)).isEmpty();

        page.navigate(page.locator(".sheet-link a").getAttribute("href").replaceFirst("^/", app.address() + "/"));
        assertThat(Axe.violations(page)).isEmpty();
    }

    @InChromium
    void thePageOfLetters(Page page) {
        new Outbox(app.database().dao(OutboxDao.class), app.clock())
                .add(NewLetter.urgent(people.kim.id(), "reset", "reset", Map.of()));
        Chromium.signIn(page, app, people.ada);
        page.navigate(app.address() + "/mail");

        assertThat(Axe.violations(page)).isEmpty();
    }
}
