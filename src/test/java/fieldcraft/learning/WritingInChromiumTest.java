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
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;

/** The practice in a real browser: what is typed is saved without a press. */
class WritingInChromiumTest {
    private static final String PRACTICE = "/modules/first-visit/practice";

    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();

    @AfterEach
    void stop() {
        app.close();
    }

    @InChromium
    void everyPageOfThePracticeIsAccessible(Page page) {
        open(page);
        page.locator(".rubric-frame summary").click();
        assertThat(Axe.violations(page)).as("before").isEmpty();
        press(page, "Hand in");
        assertThat(Axe.violations(page)).as("an empty text").isEmpty();
        text(page).fill("A porter.");
        press(page, "Hand in");
        assertThat(Axe.violations(page)).as("handed in").isEmpty();
        page.locator(".versions a").click();
        assertThat(Axe.violations(page)).as("a version").isEmpty();
    }

    @InChromium
    void isSavedWhileItIsTyped(Page page) {
        open(page);

        text(page).pressSequentially("A porter.");
        await(page, () -> status(page).startsWith("Saved "));
        text(page).pressSequentially(" He reads.");
        await(page, () -> stored(people.kim.id()).equals("A porter. He reads."));

        await(page, () -> status(page).startsWith("Saved "));
        press(page, "Hand in");
        assertThat(page.locator(".flash").innerText()).startsWith("Handed in.");
        assertThat(text(page).inputValue()).isEqualTo("A porter. He reads.");
    }

    @InChromium
    void aPressWhileItIsBeingSavedLosesNothing(Page page) {
        open(page);
        page.route("**/practice/draft", route -> {
            page.waitForTimeout(200);
            route.resume();
        });

        text(page).pressSequentially("A porter.");
        await(page, () -> status(page).startsWith("Saved "));
        text(page).pressSequentially(" He reads.");
        press(page, "Hand in");

        page.waitForCondition(() -> page.locator(".versions li").count() == 1);
        assertThat(page.locator(".aside").count()).isZero();
        assertThat(stored(people.kim.id())).isEqualTo("A porter. He reads.");
    }

    @InChromium
    void anotherTabIsToldThatItCameTooLateAndBothTextsAreShown(Page page) {
        open(page);
        Page otherTab = page.context().newPage();
        otherTab.navigate(app.address() + PRACTICE);
        text(page).fill("Written here.");
        await(page, () -> status(page).startsWith("Saved "));

        text(otherTab).fill("Written there.");
        await(otherTab, () -> status(otherTab).contains("reload this page"));
        page.reload();

        assertThat(page.locator(".aside .written").innerText()).isEqualTo("Written there.");
        assertThat(text(page).inputValue()).isEqualTo("Written here.");
        assertThat(Axe.violations(page)).isEmpty();
    }

    @InChromium
    void saysThatItCouldNotBeSaved(Page page) {
        open(page);
        page.context().clearCookies();

        text(page).fill("A porter.");

        await(page, () -> status(page).startsWith("Not saved: "));
    }

    private void open(Page page) {
        Chromium.signIn(page, app, people.kim);
        page.navigate(app.address() + PRACTICE);
    }

    private String stored(long person) {
        return app.database()
                .dao(PracticeDao.class)
                .draft(person, "first-visit")
                .map(PracticeDraft::body)
                .orElse("");
    }

    private static Locator text(Page page) {
        return page.locator("#text");
    }

    private static String status(Page page) {
        return page.locator("[data-status]").innerText();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void await(Page page, BooleanSupplier condition) {
        page.waitForCondition(condition);
    }
}
