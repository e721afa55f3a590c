package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordTest {
    private static final String NEW = "nine purple doors";

    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();
    private final Browser kim = app.browser(people.kim);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void theNewOneWorksAndTheOldOneDoesNot() {
        change(TestPeople.PASSWORD, NEW);

        assertThat(signInWith(TestPeople.PASSWORD).status()).isEqualTo(422);
        assertThat(signInWith(NEW).status()).isEqualTo(200);
    }

    @Test
    void everyOtherBrowserIsSignedOutAndThisOneHasANewToken() {
        Browser another = app.browser(people.kim);
        String before = kim.cookie("session").orElseThrow();

        change(TestPeople.PASSWORD, NEW);

        assertThat(kim.path()).isEqualTo("/account");
        assertThat(kim.text()).contains("Your password is changed.");
        assertThat(kim.cookie("session").orElseThrow()).isNotEqualTo(before);
        assertThat(another.open("/account").path()).startsWith("/sign-in");
    }

    @Test
    void nothingChangesWithoutTheCurrentOne() {
        change("not the password", NEW);

        assertThat(kim.status()).isEqualTo(422);
        assertThat(kim.error("Current password")).contains("not your current password");
        assertThat(signInWith(TestPeople.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void aNewOneThatAnybodyWouldGuessIsRefused() {
        change(TestPeople.PASSWORD, "qwertyuiop");

        assertThat(kim.error("New password")).startsWith("This password is one of the first");
    }

    @Test
    void guessingTheCurrentOneIsSlowedDownToo() {
        for (int i = 0; i <= Throttle.FREE_FOR_ACCOUNT; i++) {
            change("guess " + i, NEW);
        }

        assertThat(kim.error("Current password")).contains("try again in 30 seconds");
    }

    private void change(String current, String wanted) {
        kim.open("/password").fill("Current password", current).fill("New password", wanted);
        kim.press("Change the password");
    }

    private Browser signInWith(String password) {
        Browser browser = app.browser().open("/sign-in");
        browser.fill("E-mail address", "kim@example.com").fill("Password", password);
        return browser.press("Sign in");
    }
}
