package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fieldcraft.course.ModuleCheck;
import fieldcraft.markdown.Language;
import fieldcraft.testkit.Axe;
import fieldcraft.testkit.Chromium;
import fieldcraft.testkit.InChromium;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import org.junit.jupiter.api.AfterEach;

/** The check and the practice of a module of the real course, with a keyboard and in both languages. */
class RealModuleInChromiumTest {
    private static final String MODULE = "four-relationships";

    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();

    @AfterEach
    void stop() {
        app.close();
    }

    @InChromium
    void isAnsweredAndWrittenInEnglish(Page page) {
        Chromium.signIn(page, app, people.kim);

        take(page, Language.EN);
    }

    @InChromium
    void isAnsweredAndWrittenInChinese(Page page) {
        Chromium.signIn(page, app, people.kim);
        page.navigate(app.address() + "/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("简体中文"))
                .click();

        take(page, Language.ZH);
    }

    private void take(Page page, Language language) {
        page.navigate(app.address() + "/modules/" + MODULE);
        assertThat(Axe.violations(page)).as("the module").isEmpty();
        answer(page, language);
        write(page);
        page.navigate(app.address() + "/modules/" + MODULE);
        assertThat(page.locator("main .mark-done").count()).isEqualTo(2);
        assertThat(Axe.violations(page)).as("the module, half done").isEmpty();
    }

    private void answer(Page page, Language language) {
        ModuleCheck check = app.app()
                .catalog()
                .current()
                .module(MODULE)
                .orElseThrow()
                .check()
                .orElseThrow();
        KnowingByKeyboard trainee = new KnowingByKeyboard(check.in(language));
        page.locator("form[action$=checks] button").press("Enter");
        page.waitForURL("**/checks/*");
        while (page.locator("form.question").count() > 0) {
            trainee.answer(page);
            page.locator("a.primary").press("Enter");
            page.waitForURL(url -> !url.contains("answered"));
        }
        assertThat(page.locator("main").innerText()).containsPattern("100 (of|/) 100");
        assertThat(Axe.violations(page)).as("the result").isEmpty();
    }

    private void write(Page page) {
        String text = "Two accounts, and what I will ask on Monday.";
        page.navigate(app.address() + "/modules/" + MODULE + "/practice");
        page.locator("#text").pressSequentially(text);
        page.waitForCondition(() -> app.database()
                .dao(PracticeDao.class)
                .draft(people.kim.id(), MODULE)
                .filter(draft -> draft.body().equals(text))
                .isPresent());
        page.reload();
        assertThat(page.locator("#text").inputValue()).isEqualTo(text);
        page.locator("form.writing button.primary").press("Enter");
        page.waitForCondition(() -> page.locator(".versions li").count() == 1);
        assertThat(Axe.violations(page)).as("the practice, handed in").isEmpty();
    }
}
