package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fieldcraft.testkit.Axe;
import fieldcraft.testkit.Chromium;
import fieldcraft.testkit.InChromium;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import org.junit.jupiter.api.AfterEach;

class PagesInChromiumTest {
    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();

    @AfterEach
    void stop() {
        app.close();
    }

    @InChromium
    void somebodySignsInByKeyboardAlone(Page page) {
        page.navigate(app.address() + "/account");
        page.getByLabel("E-mail address").focus();
        page.keyboard().type("kim@example.com");
        page.keyboard().press("Tab");
        page.keyboard().type(TestPeople.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(app.address() + "/account");

        assertThat(page.getByLabel("Name").inputValue()).isEqualTo("Kim");
    }

    @InChromium
    void theSignInPageIsAccessible(Page page) {
        page.navigate(app.address() + "/sign-in");

        assertThat(Axe.violations(page)).isEmpty();
    }

    @InChromium
    void theAccountPageIsAccessible(Page page) {
        Chromium.signIn(page, app, people.kim);
        page.navigate(app.address() + "/account");

        assertThat(Axe.violations(page)).isEmpty();
    }
}
