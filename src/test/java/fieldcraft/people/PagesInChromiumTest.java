package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fieldcraft.testkit.Axe;
import fieldcraft.testkit.Chromium;
import fieldcraft.testkit.InChromium;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.util.List;
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

    @InChromium
    void thePagesForPeopleAreAccessible(Page page) {
        Chromium.signIn(page, app, people.ada);
        String kim = "/people/" + people.kim.id();

        for (String path : List.of("/people", "/people/new", kim, kim + "/erasure", "/people/check", "/account/data")) {
            page.navigate(app.address() + path);
            assertThat(Axe.violations(page)).as(path).isEmpty();
        }
    }

    @InChromium
    void theListOfPeopleIsNeverWiderThanTheWindow(Page page) {
        Chromium.signIn(page, app, people.ada);

        for (int width : List.of(360, 390, 768, 1280)) {
            page.setViewportSize(width, 844);
            page.navigate(app.address() + "/people");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("at " + width)
                    .isEqualTo(true);
        }
    }
}
