package fieldcraft.report;

import static fieldcraft.report.ReportWorld.PRESENT;
import static fieldcraft.report.ReportWorld.PUSH;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fieldcraft.testkit.Axe;
import fieldcraft.testkit.Chromium;
import fieldcraft.testkit.InChromium;

/** The manager's way from the home page to one decision, in a real browser. */
class ReportsInChromiumTest {
    @InChromium
    void fromHomeToADecisionInThreeClicks(Page page) {
        try (ReportWorld world = new ReportWorld()) {
            world.play("Sam", PUSH, PRESENT);
            Chromium.signIn(page, world.app, world.people.mo);
            page.navigate(world.app.address() + "/");
            assertThat(page.locator("h1").innerText()).isEqualTo("Your people");
            assertThat(Axe.violations(page)).isEmpty();

            page.click("text=Reports");
            assertThat(Axe.violations(page)).isEmpty();
            page.click("text=Sam");
            assertThat(Axe.violations(page)).isEmpty();
            page.click(".costliest a");

            assertThat(page.url()).endsWith("#decision-1");
            assertThat(page.locator("#decision-1").innerText()).contains("Hand him a brochure and walk in");
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    @InChromium
    void onAPhoneNothingIsWiderThanThePage(Page page) {
        try (ReportWorld world = new ReportWorld()) {
            world.play("Sam", PUSH, PRESENT);
            Chromium.signIn(page, world.app, world.people.mo);
            page.setViewportSize(390, 844);

            for (String path : new String[] {"/", "/reports", "/reports/people/" + world.sam, "/reports/figures"}) {
                page.navigate(world.app.address() + path);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isEqualTo(true);
                assertThat(Axe.violations(page)).as(path).isEmpty();
            }
        }
    }

    @InChromium
    void theSameInChineseOnAPhoneFromTheTeamAtAGlance(Page page) {
        try (ReportWorld world = new ReportWorld()) {
            world.play("Sam", PUSH, PRESENT);
            Chromium.signIn(page, world.app, world.people.mo);
            page.setViewportSize(390, 844);
            page.navigate(world.app.address() + "/");
            page.click("text=简体中文");
            assertThat(page.locator("h1").innerText()).isEqualTo("您的学员");
            assertThat(Axe.violations(page)).isEmpty();

            page.click("text=Sam");
            assertThat(Axe.violations(page)).isEmpty();
            page.click(".costliest a");

            assertThat(page.url()).endsWith("#decision-1");
            assertThat(Axe.violations(page)).isEmpty();
        }
    }
}
