package fieldcraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestSite;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ErrorPagesTest {
    private final TestSite site = TestSite.with(routes -> {
        routes.get("/fault", ctx -> {
            throw new IllegalStateException("secret inside");
        });
        routes.get("/calendar/{secret}.ics", ctx -> {
            throw new IllegalStateException("inside");
        });
        routes.get("/busy", ctx -> {
            throw new Busy();
        });
        routes.get("/page", ctx -> Pages.render(ctx, "web/error", Map.of("status", "404")));
        routes.post("/echo", ctx -> ctx.result(FormFields.of(ctx).text("text")));
    });
    private final Browser browser = site.browser();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void theLogOfAFaultTellsNoSecretOfAnAddress() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(ErrorPages.class);
        log.start();
        logger.addAppender(log);
        try {
            browser.open("/calendar/abc123.ics");
        } finally {
            logger.detachAppender(log);
        }

        assertThat(browser.status()).isEqualTo(500);
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).containsExactly("GET /calendar/… failed");
    }

    @Test
    void aMissingPageSpeaksTheReadersLanguage() {
        assertThat(browser.open("/nothing").heading()).isEqualTo("There is no such page");
        assertThat(browser.status()).isEqualTo(404);

        browser.withHeader("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8").open("/nothing");

        assertThat(browser.heading()).isEqualTo("没有这个页面");
        assertThat(browser.document().select("html").attr("lang")).startsWith("zh");
    }

    @Test
    void aFaultOfOursShowsNothingOfTheInside() {
        browser.open("/fault");

        assertThat(browser.status()).isEqualTo(500);
        assertThat(browser.heading()).isEqualTo("Something went wrong here");
        assertThat(browser.response().body()).doesNotContain("secret", "Exception", "java");
    }

    @Test
    void aBusyServerAsksToTryAgain() {
        browser.open("/busy");

        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.header("Retry-After")).isPresent();
        assertThat(browser.heading()).isEqualTo("One moment, please");
    }

    @Test
    void anAddressThatCannotBeUsedThatWaySaysSo() {
        sendWithToken("/page", "text=x");

        assertThat(browser.status()).isEqualTo(405);
        assertThat(browser.heading()).isEqualTo("That does not work here");
    }

    @Test
    void moreThan256KilobytesAreRefusedInWords() {
        sendWithToken("/echo", "text=" + "x".repeat(256 * 1024));

        assertThat(browser.status()).isEqualTo(413);
        assertThat(browser.heading()).isEqualTo("This is too large");
    }

    @Test
    void lessThan256KilobytesAreTaken() {
        sendWithToken("/echo", "text=" + "x".repeat(255 * 1024));

        assertThat(browser.status()).isEqualTo(200);
    }

    @Test
    void aFormThatIsNoUtf8IsRefusedInWords() {
        sendWithToken("/echo", "text=%FF%FE");

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.heading()).isEqualTo("This could not be read");
    }

    @Test
    void controlCharactersAreRefusedInWords() {
        sendWithToken("/echo", "text=a%00b");
        assertThat(browser.status()).isEqualTo(400);

        assertThat(browser.open("/page?to=%1B").status()).isEqualTo(400);
        assertThat(browser.open("/nothing%07").status()).isEqualTo(400);
    }

    @Test
    void somethingElseThanAFormIsRefused() {
        browser.withHeader("Content-Type", "application/json").send("POST", "/echo");

        assertThat(browser.status()).isEqualTo(415);
    }

    @Test
    void whatJettyRefusesByItselfShowsNothingOfTheInsideEither() {
        browser.withHeader("X-Long", "x".repeat(20_000)).open("/page");

        assertThat(browser.status()).isEqualTo(431);
        assertThat(browser.response().body())
                .doesNotContainIgnoringCase("jetty")
                .contains("Fieldcraft");
    }

    private void sendWithToken(String path, String body) {
        browser.open("/page");
        String token = browser.document().select("input[name=csrf]").val();
        browser.post(path, "csrf=" + token + "&" + body);
    }
}
