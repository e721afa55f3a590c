package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fieldcraft.testkit.Axe;
import fieldcraft.testkit.Chromium;
import fieldcraft.testkit.InChromium;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;

/** The pages of an import are accessible, and a real browser sends files as we read them. */
class ImportInChromiumTest {
    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();

    @AfterEach
    void stop() {
        app.close();
    }

    @InChromium
    void fromTheTableToThePeople(Page page) {
        Chromium.signIn(page, app, people.ada);
        send(page, "email,name,role\nlin@example.com,Lin,boss\nkim@example.com,,trainer");
        assertThat(page.locator("tbody").innerText()).contains("“boss” is no role");
        assertThat(Axe.violations(page)).isEmpty();

        send(page, "email,name,role,size\nlin@example.com,Lin,trainer,9\nkim@example.com,,trainer,8");
        assertThat(page.locator(".lead").innerText()).startsWith("新 people.csv: 1 new, 1 changed");
        assertThat(Axe.violations(page)).isEmpty();

        page.locator("main form button.primary").click();
        assertThat(page.locator(".flash").innerText()).contains("1 person added, 1 changed");
    }

    private void send(Page page, String table) {
        page.navigate(app.address() + "/people/import");
        assertThat(Axe.violations(page)).isEmpty();
        page.locator("#file")
                .setInputFiles(new FilePayload("新 people.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button.primary").click();
        page.waitForSelector("#rows");
    }
}
