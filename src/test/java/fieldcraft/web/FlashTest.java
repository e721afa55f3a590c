package fieldcraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestSite;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FlashTest {
    private final TestSite site = TestSite.with(routes -> {
        routes.get("/act", ctx -> {
            Flash.done(ctx, "people.sample.sign-in-as", "<b>Kim</b>");
            Pages.redirect(ctx, "/page");
        });
        routes.get("/act-on-one", ctx -> {
            Flash.done(ctx, "people.invitation.mailed", 1);
            Pages.redirect(ctx, "/page");
        });
        routes.get("/page", ctx -> Pages.render(ctx, "web/error", Map.of("status", "404")));
    });
    private final Browser browser = site.browser();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void isShownOnTheNextPageAndOnThatOneOnly() {
        assertThat(browser.open("/act").text()).contains("Sign in as <b>Kim</b>");
        assertThat(browser.open("/page").text()).doesNotContain("Sign in as");
    }

    @Test
    void choosesItsWordsByANumber() {
        assertThat(browser.open("/act-on-one").text()).contains("The letter is on the way.");
    }

    @Test
    void aCookieThatIsNotOursShowsNothing() {
        browser.withCookie("flash", "bm9uc2Vuc2U").open("/page");

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.document().select(".flash")).isEmpty();
    }
}
