package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SetupTest {
    private final TestApp app = TestApp.start();
    private final Browser browser = app.browser();

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void makesTheAdminAndSignsThemIn() {
        open().untick("Add the sample company").press("Make the account");

        assertThat(browser.open("/account").value("Name")).isEqualTo("Ada");
    }

    @Test
    void worksOnce() {
        String path = app.setupPath();
        open().untick("Add the sample company").press("Make the account");

        assertThat(app.browser().open(path).status()).isEqualTo(404);
    }

    @Test
    void isNotThereWithoutTheToken() {
        assertThat(browser.open("/setup").status()).isEqualTo(404);
        assertThat(browser.open("/setup?token=guess").status()).isEqualTo(404);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        browser.open(app.setupPath());
        browser.fill("Name", "Ada").fill("E-mail address", "ada").fill("Password", "short");

        browser.press("Make the account");

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.error("E-mail address")).startsWith("This is not an e-mail address");
        assertThat(browser.error("Password")).isEqualTo("The password is too short: 10 characters at least.");
        assertThat(browser.value("Name")).isEqualTo("Ada");
        assertThat(browser.value("Password")).isEmpty();
    }

    @Test
    void theSampleCompanyIsShownWithPasswordsThatWork() {
        open().press("Make the account");

        assertThat(browser.text()).contains("Kim", "Cora", "Mo");
        String password =
                browser.document().select("tr:contains(kim@example.com) code").text();
        Browser kim = app.browser().open("/sign-in").fill("E-mail address", "kim@example.com");
        kim.fill("Password", password).press("Sign in");
        assertThat(kim.status()).isEqualTo(200);
    }

    @Test
    void thePageWithThePasswordsIsAFullPageOfTheAdmin() {
        open().press("Make the account");

        assertThat(browser.press("简体中文").document().select("html").attr("lang")).startsWith("zh");
    }

    @Test
    void theSignInPageSaysWhereToStartUntilThereIsAnAccount() {
        assertThat(browser.open("/").text()).contains("Nobody has an account yet");

        open().press("Make the account");

        assertThat(app.browser().open("/sign-in").text()).doesNotContain("Nobody has an account yet");
    }

    private Browser open() {
        browser.open(app.setupPath()).fill("Name", "Ada").fill("E-mail address", "ada@example.org");
        return browser.fill("Password", "eleven blue lamps");
    }
}
