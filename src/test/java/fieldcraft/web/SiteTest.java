package fieldcraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestSite;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SiteTest {
    private static final Site.Settings BEHIND_HTTPS = new Site.Settings(true, true, false, ZoneOffset.UTC);

    @Test
    void everyAnswerTellsTheBrowserToRunNothingButOurOwnFiles() {
        try (TestSite site = TestSite.with(routes -> {})) {
            for (String path : new String[] {"/nothing-here", "/static/test.css"}) {
                Browser browser = site.browser().open(path);

                assertThat(browser.header("Content-Security-Policy").orElseThrow())
                        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'")
                        .contains("frame-ancestors 'none'", "form-action 'self'")
                        .doesNotContain("unsafe");
                assertThat(browser.header("X-Content-Type-Options")).contains("nosniff");
                assertThat(browser.header("Referrer-Policy")).contains("same-origin");
                assertThat(browser.header("Permissions-Policy")).isPresent();
                assertThat(browser.header("Cross-Origin-Opener-Policy")).contains("same-origin");
                assertThat(browser.header("Server")).isEmpty();
            }
        }
    }

    @Test
    void onlyBehindHttpsAsksForHttpsAndMarksCookies() {
        try (TestSite plain = TestSite.with(routes -> {});
                TestSite secure = TestSite.with(BEHIND_HTTPS, routes -> {})) {
            Browser onPlain = plain.browser().open("/nothing-here");
            Browser onSecure = secure.browser().open("/nothing-here");

            assertThat(onPlain.header("Strict-Transport-Security")).isEmpty();
            assertThat(onPlain.header("Set-Cookie").orElseThrow())
                    .startsWith("visitor=")
                    .doesNotContain("Secure");
            assertThat(onSecure.header("Strict-Transport-Security")).isPresent();
            assertThat(onSecure.header("Set-Cookie").orElseThrow())
                    .startsWith("__Host-visitor=")
                    .contains("Secure", "HttpOnly", "SameSite=Lax");
        }
    }

    @Test
    void behindAProxyTheAddressIsWhatTheProxyAddedLast() {
        try (TestSite site = TestSite.with(BEHIND_HTTPS, routes -> routes.get("/ip", ctx -> ctx.result(ctx.ip())))) {
            Browser browser = site.browser().withHeader("X-Forwarded-For", "6.6.6.6, 203.0.113.7");

            assertThat(browser.open("/ip").text()).isEqualTo("203.0.113.7");
        }
    }

    @Test
    void withoutAProxyNobodyChoosesTheirAddress() {
        try (TestSite site = TestSite.with(routes -> routes.get("/ip", ctx -> ctx.result(ctx.ip())))) {
            Browser browser = site.browser().withHeader("X-Forwarded-For", "6.6.6.6");

            assertThat(browser.open("/ip").text()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void pagesAreCompressedForBrowsersThatAsk() {
        try (TestSite site = TestSite.with(routes -> routes.get("/long", ctx -> ctx.html("word ".repeat(1000))))) {
            Browser browser =
                    site.browser().withHeader("Accept-Encoding", "gzip").open("/long");

            assertThat(browser.header("Content-Encoding")).contains("gzip");
        }
    }
}
