package fieldcraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestSite;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CsrfTest {
    private final TestSite site = TestSite.with(routes -> {
        routes.get("/page", ctx -> Pages.render(ctx, "web/error", Map.of("status", "404")));
        routes.post("/act", ctx -> ctx.result("done"));
    });
    private final Browser browser = site.browser();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aFormOfOurOwnPageIsTaken() {
        assertThat(browser.post("/act", Map.of("csrf", token(browser))).text()).isEqualTo("done");
    }

    @Test
    void aFormWithoutTheTokenIsRefusedInWords() {
        token(browser);

        browser.post("/act", Map.of("text", "x"));

        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.heading()).isEqualTo("This form has expired");
    }

    @Test
    void theTokenOfAnotherBrowserIsRefused() {
        String stolen = token(site.browser());
        token(browser);

        assertThat(browser.post("/act", Map.of("csrf", stolen)).status()).isEqualTo(403);
    }

    @Test
    void aBrowserWithoutCookiesIsRefused() {
        String token = token(site.browser());

        assertThat(browser.post("/act", Map.of("csrf", token)).status()).isEqualTo(403);
    }

    @Test
    void nonsenseInPlaceOfTheTokenIsRefused() {
        token(browser);

        for (String nonsense : new String[] {"", "%", "AAAA", "A".repeat(86), "A".repeat(200)}) {
            assertThat(browser.post("/act", Map.of("csrf", nonsense)).status()).isEqualTo(403);
        }
    }

    @Test
    void theTokenIsMaskedAnewOnEachPage() {
        assertThat(token(browser)).isNotEqualTo(token(browser));
    }

    private static String token(Browser browser) {
        return browser.open("/page").document().select("input[name=csrf]").val();
    }
}
