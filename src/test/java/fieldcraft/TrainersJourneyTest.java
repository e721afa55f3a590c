package fieldcraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.learning.Studying;
import fieldcraft.markdown.Language;
import fieldcraft.testkit.Axe;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.Chromium;
import fieldcraft.testkit.InChromium;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestDatabases;
import fieldcraft.testkit.TestMail;
import fieldcraft.testkit.TestPeople;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/**
 * Twenty new hires, from the table that the personnel office sends to the matrix that says who is done. Each page that is
 * passed is photographed into the folder {@code target/journey}.
 */
class TrainersJourneyTest {
    private static final int PEOPLE = 20;

    private final TestMail mail = new TestMail();
    private final TestApp app = TestApp.start(mail.config(TestDatabases.h2Address(), Path.of("content")));
    private final TestPeople people = app.people();

    @AfterEach
    void stop() {
        app.close();
        mail.close();
    }

    @InChromium
    void fromTheTableToTheMatrix(Page page) {
        Chromium.signIn(page, app, people.ada);
        importPeople(page);
        invite(page);
        Browser anna = accept("hire1@example.com");
        accept("hire2@example.com");

        Chromium.signIn(page, app, people.cora);
        assignOnboarding(page);
        Course course = app.app().catalog().current();
        for (CourseModule module : course.modules()) {
            Studying.finish(anna, module, Language.EN);
        }
        app.clock().advance(Duration.ofDays(20));
        app.app().lookAfterWork();
        assertThat(mail.letters(app)).extracting(TestMail.Received::subject).contains("Overdue: Onboarding");

        Chromium.signIn(page, app, people.cora);
        readTheMatrix(page);
    }

    private void importPeople(Page page) {
        StringBuilder table = new StringBuilder("name,email,number,team,language,start date\n");
        for (int i = 1; i <= PEOPLE; i++) {
            table.append("Hire %d,hire%d@example.com,H-%d,Sales / New hires,%s,2026-11-23\n"
                    .formatted(i, i, i, i % 3 == 0 ? "zh" : "en"));
        }
        page.navigate(app.address() + "/people/import");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "new-hires.csv", "text/csv", table.toString().getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button.primary").click();
        look(page, "1-dry-run");
        assertThat(page.locator(".lead").innerText()).contains("20 new");

        page.locator("main form button.primary").click();
        look(page, "2-imported");
        assertThat(page.locator(".flash").innerText()).contains("20 people added");
    }

    private void invite(Page page) {
        page.navigate(app.address() + "/people/invitations");
        look(page, "3-invite");
        page.locator("main form button").first().click();
        look(page, "4-invited");
        assertThat(page.locator("main").innerText()).contains("20 people");
    }

    /** Follows the link in the letter and chooses a password. */
    private Browser accept(String email) {
        TestMail.Received letter = mail.letters(app).stream()
                .filter(each -> each.to().contains(email))
                .findFirst()
                .orElseThrow();
        Browser browser = app.browser();
        browser.open(letter.link().substring(app.address().length()));
        browser.fill("New password", "four brown teapots").press("Choose this password and go on");
        assertThat(browser.path()).isEqualTo("/");
        return browser;
    }

    private void assignOnboarding(Page page) {
        page.navigate(app.address() + "/assignments/new");
        page.getByLabel("New hires").check();
        look(page, "5-assign");
        page.locator("main form button.primary").click();
        look(page, "6-preview");
        assertThat(page.locator("main").innerText()).contains("20 people get it now.");
        page.locator("main form button.primary").click();
        look(page, "7-assigned");
    }

    private void readTheMatrix(Page page) {
        page.navigate(app.address() + "/reports?sort=-done");
        look(page, "8-matrix");
        List<String> rows = page.locator(".matrix tbody tr").allInnerTexts();
        assertThat(rows.get(0)).contains("Hire 1", "9 of 9").doesNotContain("Overdue");
        assertThat(rows).filteredOn(row -> row.contains("Overdue")).hasSize(PEOPLE - 1);

        page.setViewportSize(390, 844);
        page.navigate(app.address() + "/reports?late=yes");
        look(page, "9-phone");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.locator(".matrix tbody tr").count()).isEqualTo(PEOPLE - 1);
    }

    private static void look(Page page, String name) {
        page.waitForLoadState();
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "journey", name + ".png")));
        assertThat(Axe.violations(page)).as(name).isEmpty();
    }
}
