package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void aDemonstrationLetsOneChooseWhoToBe() {
        try (TestApp app = TestApp.demo()) {
            Browser browser = app.browser().open("/");

            browser.press("Sign in as Mo Manager");

            assertThat(browser.open("/account").value("Name")).isEqualTo("Mo Manager");
        }
    }

    @Test
    void outsideADemonstrationNobodyIsLetInThatWay() {
        try (TestApp app = TestApp.start()) {
            app.people();
            Browser browser = app.browser().open("/sign-in");
            String token = browser.document().select("input[name=csrf]").val();

            browser.post("/sign-in/sample", Map.of("csrf", token, "email", "kim@example.com"));

            assertThat(browser.status()).isEqualTo(404);
        }
    }
}
