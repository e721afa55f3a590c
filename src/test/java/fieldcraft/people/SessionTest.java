package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void aCookieStolenBeforeTheSignOutIsWorthNothingAfterIt() {
        Browser kim = app.browser(people.kim).open("/account");
        Browser thief =
                app.browser().withCookie("session", kim.cookie("session").orElseThrow());

        kim.press("Sign out");

        assertThat(thief.open("/account").path()).startsWith("/sign-in");
        assertThat(kim.cookie("session")).isEmpty();
    }

    @Test
    void signingInGivesANewTokenWhateverTheBrowserHadBefore() {
        Browser browser = app.browser().withCookie("session", "planted-by-somebody-else");
        browser.open("/sign-in").fill("E-mail address", "kim@example.com").fill("Password", TestPeople.PASSWORD);

        browser.press("Sign in");

        assertThat(browser.cookie("session")).isPresent().isNotEqualTo("planted-by-somebody-else");
        assertThat(browser.cookie("session").orElseThrow()).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void theCookieIsOutOfReachForScriptsAndOtherSites() {
        Browser browser = app.browser().open("/sign-in");
        browser.fill("E-mail address", "kim@example.com").fill("Password", TestPeople.PASSWORD);
        browser.press("Sign in");

        assertThat(browser.setCookies())
                .filteredOn(cookie -> cookie.startsWith("session="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void theDatabaseKnowsOnlyTheHashOfTheToken() {
        Browser kim = app.browser(people.kim);
        String token = kim.cookie("session").orElseThrow();

        String kept = app.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("select token_hash from sign_in_session")
                        .mapTo(String.class)
                        .one());

        assertThat(kept).hasSize(64).isNotEqualTo(token);
    }

    @Test
    void endsAfterTwoWeeksWithoutUse() {
        Browser kim = app.browser(people.kim);

        app.clock().advance(Duration.ofDays(13));
        assertThat(kim.open("/account").path()).isEqualTo("/account");
        app.clock().advance(Duration.ofDays(13));
        assertThat(kim.open("/account").path()).isEqualTo("/account");
        app.clock().advance(Duration.ofDays(15));
        assertThat(kim.open("/account").path()).startsWith("/sign-in");
    }

    @Test
    void endsAfterThirtyDaysHoweverMuchItWasUsed() {
        Browser kim = app.browser(people.kim);
        for (int day = 0; day < 29; day++) {
            app.clock().advance(Duration.ofDays(1));
            kim.open("/account");
        }
        assertThat(kim.path()).isEqualTo("/account");

        app.clock().advance(Duration.ofDays(1));

        assertThat(kim.open("/account").path()).startsWith("/sign-in");
    }

    @Test
    void aSignedInPageCostsAtMostThreeStatements() {
        Browser kim = app.browser(people.kim);

        assertThat(app.statements(() -> kim.open("/password"))).isEqualTo(1);
        assertThat(app.statements(() -> kim.open("/account"))).isLessThanOrEqualTo(3);
        assertThat(app.statements(() -> kim.open("/static/nothing.css"))).isZero();
    }

    @Test
    void whenItWasUsedIsWrittenOnceInFiveMinutesOnly() {
        Browser kim = app.browser(people.kim);

        app.clock().advance(Duration.ofMinutes(6));

        assertThat(app.statements(() -> kim.open("/password"))).isEqualTo(2);
        assertThat(app.statements(() -> kim.open("/password"))).isEqualTo(1);
    }

    @Test
    void anExpiredFormIsNotActedUponButLeadsToSigningIn() {
        Browser kim = app.browser(people.kim).open("/account");
        kim.fill("Name", "Kimberley");
        app.clock().advance(Duration.ofDays(31));

        kim.press("Save");

        assertThat(kim.path()).isEqualTo("/sign-in");
        assertThat(kim.text()).contains("You are not signed in any more, so nothing was saved.");
    }
}
