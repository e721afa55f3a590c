package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();
    private final Browser browser = app.browser();

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void leadsToTheAccountThatBelongsToThePassword() {
        signIn(" Kim@Example.com ", TestPeople.PASSWORD);

        assertThat(browser.open("/account").value("Name")).isEqualTo("Kim");
    }

    @Test
    void goesOnToThePageThatAskedForIt() {
        browser.open("/password?from=mail");

        assertThat(browser.path()).isEqualTo("/sign-in?to=%2Fpassword%3Ffrom%3Dmail");
        type("kim@example.com", TestPeople.PASSWORD);

        assertThat(browser.path()).isEqualTo("/password?from=mail");
    }

    @Test
    void neverGoesOnToAnotherSite() {
        browser.open("/sign-in?to=https://elsewhere.example/");

        type("kim@example.com", TestPeople.PASSWORD);

        assertThat(browser.response().uri().getHost()).isEqualTo("127.0.0.1");
        assertThat(browser.status()).isEqualTo(200);
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAnUnknownAccount() {
        signIn("kim@example.com", "not the password");
        String ofWrongPassword = browser.error("Password");
        signIn("nobody@example.com", "not the password");

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.error("Password")).isEqualTo(ofWrongPassword).contains("do not belong together");
    }

    @Test
    void keepsWhatWasTypedButNotThePassword() {
        browser.open("/sign-in?to=/password");
        type("kim@example.com", "not the password");

        assertThat(browser.value("E-mail address")).isEqualTo("kim@example.com");
        assertThat(browser.value("Password")).isEmpty();
        assertThat(browser.document().select("input[name=to]").val()).isEqualTo("/password");
    }

    @Test
    void namesEachEmptyField() {
        signIn("", "");

        assertThat(browser.error("E-mail address")).isEqualTo("Enter an e-mail address.");
        assertThat(browser.error("Password")).isEqualTo("Enter the password.");
        assertThat(browser.document().select("#errors a[href=#email]").text()).isEqualTo("Enter an e-mail address.");
    }

    @Test
    void makesWhoeverGuessesWaitAndSaysForHowLong() {
        guess(Throttle.FREE_FOR_ACCOUNT);

        signIn("kim@example.com", TestPeople.PASSWORD);

        assertThat(browser.error("Password")).isEqualTo("That was one try too many. Please try again in 30 seconds.");
    }

    @Test
    void waitsAsLongForAnAccountThatDoesNotExist() {
        for (int i = 0; i < Throttle.FREE_FOR_ACCOUNT + 1; i++) {
            signIn("nobody@example.com", "guess " + i);
        }

        assertThat(browser.error("Password")).contains("try again in 30 seconds");
    }

    @Test
    void letsTheRightPersonInAfterTheWait() {
        guess(Throttle.FREE_FOR_ACCOUNT);

        app.clock().advance(Duration.ofSeconds(31));
        signIn("kim@example.com", TestPeople.PASSWORD);

        assertThat(browser.status()).isEqualTo(200);
    }

    @Test
    void startsCountingAnewAfterTheRightPassword() {
        guess(Throttle.FREE_FOR_ACCOUNT - 1);
        signIn("kim@example.com", TestPeople.PASSWORD);
        browser.press("Sign out");
        guess(Throttle.FREE_FOR_ACCOUNT - 1);

        signIn("kim@example.com", TestPeople.PASSWORD);

        assertThat(browser.status()).isEqualTo(200);
    }

    @Test
    void doesNotPunishOneAccountForAnother() {
        guess(Throttle.FREE_FOR_ACCOUNT);

        signIn("mo@example.com", TestPeople.PASSWORD);

        assertThat(browser.status()).isEqualTo(200);
    }

    @Test
    void sendsWhoeverIsSignedInAlreadyOn() {
        assertThat(app.browser(people.kim).open("/sign-in?to=/password").path()).isEqualTo("/password");
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            signIn("kim@example.com", "guess " + i);
        }
    }

    private void signIn(String email, String password) {
        browser.open("/sign-in");
        type(email, password);
    }

    private void type(String email, String password) {
        browser.fill("E-mail address", email).fill("Password", password).press("Sign in");
    }
}
