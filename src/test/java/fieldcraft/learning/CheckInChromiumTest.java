package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import fieldcraft.testkit.Axe;
import fieldcraft.testkit.Chromium;
import fieldcraft.testkit.InChromium;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** The knowledge check in a real browser. */
class CheckInChromiumTest {
    private static final String ROWS = ".assign-row label";

    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();

    @AfterEach
    void stop() {
        app.close();
    }

    @InChromium
    void everyPageOfTheCheckIsAccessible(Page page) {
        walk(page);
    }

    @InChromium
    void everyPageOfTheCheckIsAccessibleInChinese(Page page) {
        Chromium.signIn(page, app, people.kim);
        page.navigate(app.address() + "/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("简体中文"))
                .click();
        walk(page);
    }

    @InChromium
    void itemsAreMovedByTheKeyboard(Page page) {
        comeToTheOrder(page);
        List<String> before = page.locator(ROWS).allInnerTexts();

        page.locator(".assign-row button:not(:disabled)").first().press("Enter");

        assertThat(page.locator(ROWS).allInnerTexts()).containsExactly(before.get(1), before.get(0), before.get(2));
        assertThat(page.locator("[data-ordering] [role=status]").innerText())
                .isEqualTo("“" + before.get(0) + "” is in place 2 of 3.");
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BUTTON");
        assertThat(Axe.violations(page)).isEmpty();
    }

    @InChromium
    void itemsAreDraggedAndAnsweredInTheOrderThatIsSeen(Page page) {
        comeToTheOrder(page);
        for (String item : List.of("Offer a pump", "Ask the engineer", "Ask the porter")) {
            dragToTheTop(page, item);
        }
        assertThat(page.locator(ROWS).allInnerTexts())
                .containsExactly("Ask the porter", "Ask the engineer", "Offer a pump");

        answer(page);

        assertThat(page.locator(".verdict").innerText()).contains("Right").contains("2 of 2 points");
    }

    @InChromium
    void aQuestionIsAnsweredByKeyboardAlone(Page page) {
        start(page);
        while (page.locator("input[type=radio][name=option]").count() == 0) {
            fill(page);
            answer(page);
            page.locator("a.primary").click();
        }

        page.locator("input[name=option]").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        page.waitForURL("**/checks/*?answered=*");
        assertThat(page.locator(".verdict").isVisible()).isTrue();
    }

    private void walk(Page page) {
        start(page);
        page.locator("form.question > button").click();
        assertThat(Axe.violations(page)).as("an incomplete answer").isEmpty();
        while (page.locator("form.question").count() > 0) {
            assertThat(Axe.violations(page)).as(page.locator("h1").innerText()).isEmpty();
            fill(page);
            answer(page);
            page.locator(".why summary").click();
            assertThat(Axe.violations(page))
                    .as(page.locator("h1").innerText() + ", answered")
                    .isEmpty();
            page.locator("a.primary").click();
        }
        assertThat(Axe.violations(page)).as("the result").isEmpty();
        page.locator("form[action$=feedback] button").click();
        assertThat(Axe.violations(page)).as("the feedback").isEmpty();
        page.navigate(app.address() + Playing.MODULE);
        assertThat(Axe.violations(page)).as("the module").isEmpty();
    }

    private void start(Page page) {
        Chromium.signIn(page, app, people.kim);
        page.navigate(app.address() + Playing.MODULE);
        page.locator("form[action$=checks] button").click();
    }

    private void comeToTheOrder(Page page) {
        start(page);
        while (page.locator("[data-ordering]").count() == 0) {
            fill(page);
            answer(page);
            page.locator("a.primary").click();
        }
    }

    /** Puts anything into the form. */
    private static void fill(Page page) {
        if (page.locator("input[name=option]").count() > 0) {
            page.locator("input[name=option]").first().check();
        } else if (page.locator("#number").count() > 0) {
            page.locator("#number").fill("12");
        } else if (page.locator("[data-ordering]").count() == 0) {
            for (Locator list : page.locator("form.question select").all()) {
                list.selectOption("1");
            }
        }
    }

    private static void answer(Page page) {
        page.locator("input[name=confidence]").last().check();
        page.locator("form.question > button").click();
    }

    private static void dragToTheTop(Page page, String item) {
        Locator row = page.locator(".assign-row", new Page.LocatorOptions().setHasText(item));
        BoundingBox handle = row.locator(".drag").boundingBox();
        BoundingBox top = page.locator(".assign-row").first().boundingBox();
        page.mouse().move(handle.x + handle.width / 2, handle.y + handle.height / 2);
        page.mouse().down();
        page.mouse().move(handle.x + handle.width / 2, top.y + 2, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
    }
}
