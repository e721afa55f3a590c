package fieldcraft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StaticFilesTest {
    private final TestSite site = TestSite.with(routes -> {});
    private final Browser browser = site.browser();
    private final String address = new StaticFiles().address("test.css");

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void theAddressThatPagesUseMayBeKeptForEver() {
        browser.open(address);

        assertThat(address).matches("/static/test\\.[0-9a-f]{12}\\.css");
        assertThat(browser.text()).isEqualTo("p { color: black; }");
        assertThat(browser.header("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(browser.header("Cache-Control").orElseThrow()).contains("immutable");
    }

    @Test
    void thePlainAddressIsAskedForAgain() {
        assertThat(browser.open("/static/test.css").header("Cache-Control")).contains("no-cache");
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        String tag = browser.open("/static/test.css").header("ETag").orElseThrow();

        browser.withHeader("If-None-Match", tag).open("/static/test.css");

        assertThat(browser.status()).isEqualTo(304);
        assertThat(browser.response().body()).isEmpty();
    }

    @Test
    void anOldOrInventedHashIsNotFound() {
        assertThat(browser.open("/static/test.000000000000.css").status()).isEqualTo(404);
    }

    @Test
    void nothingOutsideTheFolderIsServed() {
        assertThat(browser.open("/static/%2e%2e/messages_en.properties").status())
                .isGreaterThanOrEqualTo(400);
        assertThat(browser.open("/static/..%2fmessages_en.properties").status()).isGreaterThanOrEqualTo(400);
        assertThat(browser.open("/static/.hidden").status()).isEqualTo(404);
    }

    @Test
    void aTemplateCannotNameAFileThatIsNotThere() {
        assertThatThrownBy(() -> new StaticFiles().address("missing.css")).hasMessageContaining("missing.css");
    }
}
