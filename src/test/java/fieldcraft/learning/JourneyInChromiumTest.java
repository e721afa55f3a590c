package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fieldcraft.testkit.Axe;
import fieldcraft.testkit.Chromium;
import fieldcraft.testkit.InChromium;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import org.junit.jupiter.api.AfterEach;

/** A new hire's way through the real course in a real browser: lesson, scenario, ending, review. */
class JourneyInChromiumTest {
    private static final String MODULE = "/modules/new-division-chief";
    private static final String CHOICE = "button[name=choice]";
    private static final int MOST_DECISIONS = 40;

    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();

    @AfterEach
    void stop() {
        app.close();
    }

    @InChromium
    void everyPageOfTheWayIsAccessible(Page page) {
        Chromium.signIn(page, app, people.kim);
        look(page, "/");
        look(page, "/modules");
        look(page, MODULE);
        look(page, MODULE + "/lesson");
        page.locator(".after-reading button").click();
        look(page, MODULE);
        page.locator("form[action$=attempts] button").click();
        assertThat(Axe.violations(page)).as("the first scene").isEmpty();
        page.locator(CHOICE).first().click();
        assertThat(Axe.violations(page)).as("a later scene").isEmpty();
        playToTheEnd(page);
        assertThat(Axe.violations(page)).as("the ending").isEmpty();
        look(page, MODULE);
        look(page, "/attempts/1/review");
        page.locator("#decision-1 summary").first().click();
        assertThat(Axe.violations(page)).as("an open decision").isEmpty();
    }

    @InChromium
    void theSameWayIsAccessibleInChinese(Page page) {
        Chromium.signIn(page, app, people.kim);
        page.navigate(app.address() + "/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("简体中文"))
                .click();
        look(page, "/");
        look(page, MODULE);
        look(page, MODULE + "/lesson");
        look(page, MODULE);
        page.locator("form[action$=attempts] button").click();
        assertThat(Axe.violations(page)).as("the first scene").isEmpty();
        playToTheEnd(page);
        assertThat(Axe.violations(page)).as("the ending").isEmpty();
        look(page, "/attempts/1/review");
    }

    @InChromium
    void theTrainersPagesAreAccessible(Page page) {
        Chromium.signIn(page, app, people.cora);

        look(page, "/guide");
        look(page, "/content");
    }

    @InChromium
    void aScenarioIsPlayedByKeyboardAlone(Page page) {
        Chromium.signIn(page, app, people.kim);
        page.navigate(app.address() + MODULE);
        page.locator("form[action$=attempts] button").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/attempts/*");
        String firstScene = page.locator("h1").innerText();

        page.keyboard().press("1");
        assertThat(page.locator("h1").innerText())
                .as("a figure chooses, and does not confirm")
                .isEqualTo(firstScene);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !page.locator("h1").innerText().equals(firstScene));

        assertThat(page.locator(".chosen").innerText()).isNotBlank();
    }

    private void look(Page page, String path) {
        page.navigate(app.address() + path);
        assertThat(Axe.violations(page)).as(path).isEmpty();
    }

    private static void playToTheEnd(Page page) {
        Locator choices = page.locator(CHOICE);
        for (int decision = 0; choices.count() > 0 && decision < MOST_DECISIONS; decision++) {
            choices.first().click();
        }
        assertThat(page.locator(".result").isVisible()).isTrue();
    }
}
