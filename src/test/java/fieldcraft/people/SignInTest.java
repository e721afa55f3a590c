package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void leadsToTheAccountThatBelongsToThePassword() {
        Browser browser = app.browser().open("/sign-in");
        browser.fill("E-mail address", "Kim@Example.com").fill("Password", TestPeople.PASSWORD);

        browser.press("Sign in");

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.text()).contains("Kim");
    }
}
