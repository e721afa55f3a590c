package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountTest {
    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();
    private final Browser kim = app.browser(people.kim);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void takesANewNameAndLanguage() {
        kim.open("/account").fill("Name", " Kim  Lee ").tick("简体中文").press("Save");

        assertThat(kim.text()).contains("账户信息已保存。");
        assertThat(kim.value("姓名")).isEqualTo("Kim Lee");
    }

    @Test
    void refusesAnEmptyName() {
        kim.open("/account").fill("Name", " ").press("Save");

        assertThat(kim.status()).isEqualTo(422);
        assertThat(kim.error("Name")).isEqualTo("Enter a name.");
    }

    @Test
    void showsANameAsItWasTypedAndNotAsHtml() {
        kim.open("/account").fill("Name", "<script>alert(1)</script>").press("Save");

        assertThat(kim.document().select("header script")).isEmpty();
        assertThat(kim.document().select("header").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void listsWhereOneIsSignedInAndWhichIsThisBrowser() {
        app.browser(people.kim);
        app.browser(people.mo);

        kim.open("/account");

        assertThat(kim.document().select("li:contains(Signed in on)")).hasSize(2);
        assertThat(kim.document().select("li:contains(this browser)")).hasSize(1);
    }

    @Test
    void signsOutEverywhere() {
        Browser another = app.browser(people.kim);

        kim.open("/account").press("Sign out everywhere");

        assertThat(kim.path()).isEqualTo("/sign-in");
        assertThat(kim.text()).contains("You are signed out everywhere.");
        assertThat(another.open("/account").path()).startsWith("/sign-in");
        assertThat(app.browser(people.mo).open("/account").path()).isEqualTo("/account");
    }

    @Test
    void theLanguageSwitchReturnsToTheSamePageAndIsRemembered() {
        kim.open("/password?from=mail").press("简体中文");

        assertThat(kim.path()).isEqualTo("/password?from=mail");
        assertThat(kim.heading()).isEqualTo("修改密码");
        assertThat(app.browser(people.kim).open("/password").heading()).isEqualTo("修改密码");
    }

    @Test
    void theLanguageSwitchWorksForWhoeverIsNotSignedIn() {
        Browser visitor = app.browser().open("/sign-in");

        assertThat(visitor.press("简体中文").heading()).isEqualTo("登录");
        assertThat(visitor.press("English").heading()).isEqualTo("Sign in");
    }
}
