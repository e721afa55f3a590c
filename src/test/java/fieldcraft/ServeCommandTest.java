package fieldcraft;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestProcess;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    Path folder;

    @Test
    void saysWhereItIsWhereTheDataIsAndWhatToDoNext() {
        try (TestProcess server = serve()) {
            List<String> lines = server.lines(3);

            assertThat(lines.get(0)).startsWith("Fieldcraft is at http://127.0.0.1:");
            assertThat(lines.get(1)).isEqualTo("Its data is in " + folder.resolve("data/fieldcraft.mv.db"));
            assertThat(lines.get(2)).contains("/setup?token=");
        }
    }

    @Test
    void refusesToShareItsDataWithASecondOne() throws InterruptedException {
        try (TestProcess first = serve()) {
            first.lines(3);
            try (TestProcess second = serve()) {
                assertThat(second.restOfLines()).singleElement().asString().contains("in use by another Fieldcraft");
                assertThat(second.exitCode()).isEqualTo(1);
            }
        }
    }

    @Test
    void losesNothingThatItHasAnsweredWhenItIsKilled() throws InterruptedException {
        try (TestProcess server = serve()) {
            Browser browser = setUp(server);
            browser.open("/account").fill("Name", "Ada the Second").press("Save");
            server.kill();
        }
        try (TestProcess server = serve()) {
            Browser browser = signIn(server);
            assertThat(browser.open("/account").value("Name")).isEqualTo("Ada the Second");
            server.end();
        }
    }

    private static Browser setUp(TestProcess server) {
        String next = server.lines(3).get(2);
        Browser browser = Browser.at(next.substring(next.indexOf("http"), next.indexOf("/setup")));
        browser.open(next.substring(next.indexOf("/setup"))).untick("Add the sample company");
        browser.fill("Name", "Ada").fill("E-mail address", "ada@example.com").fill("Password", "eleven blue lamps");
        return browser.press("Make the account");
    }

    private static Browser signIn(TestProcess server) {
        Browser browser =
                Browser.at(server.lines(3).get(0).replaceFirst(".* ", "")).open("/sign-in");
        return browser.fill("E-mail address", "ada@example.com")
                .fill("Password", "eleven blue lamps")
                .press("Sign in");
    }

    private TestProcess serve() {
        String data = folder.resolve("data").toString();
        return TestProcess.start("serve", "--port", "0", "--content", TestApp.TINY_COURSE.toString(), "--data", data);
    }
}
