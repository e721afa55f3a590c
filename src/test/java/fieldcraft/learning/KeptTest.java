package fieldcraft.learning;

import static fieldcraft.learning.Playing.ASK;
import static fieldcraft.learning.Playing.ASK_WHAT_FAILED;
import static fieldcraft.learning.Playing.MODULE;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.DatabaseAddress;
import fieldcraft.people.Person;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays when the server is started again, and when the text of a scenario changes. */
class KeptTest {
    @TempDir
    Path folder;

    @Test
    void scoreAndCompletionAreThereAfterARestart() {
        Person kim;
        try (TestApp app = TestApp.withTinyCourse(DatabaseAddress.inFolder(folder))) {
            kim = app.people().kim;
            Browser browser = app.browser(kim);
            browser.open(MODULE + "/lesson").press("Read: on to the scenario");
            Playing.play(browser, ASK, ASK_WHAT_FAILED);
        }
        try (TestApp app = TestApp.withTinyCourse(DatabaseAddress.inFolder(folder))) {
            Browser browser = app.browser(kim);

            assertThat(browser.open("/").text()).contains("Next: the check").contains("2 of 4 parts");
        }
    }

    @Test
    void anAttemptKeepsTheTextItBeganWith() throws IOException {
        copyTinyCourse();
        try (TestApp app = TestApp.withContent(folder)) {
            Browser kim = app.browser(app.people().kim);
            String attempt = Playing.start(kim);
            edit("The engineer has ten minutes.", "The engineer has all day.");
            reload(app);

            Playing.choose(kim, ASK);

            assertThat(kim.text()).contains("The engineer has ten minutes.");
            Playing.choose(kim, ASK_WHAT_FAILED);
            assertThat(kim.open(attempt + "/review").text())
                    .contains("ten minutes")
                    .doesNotContain("all day");
        }
    }

    @Test
    void anAttemptOnACheckKeepsTheQuestionsItBeganWith() throws IOException {
        copyTinyCourse();
        try (TestApp app = TestApp.withContent(folder)) {
            Browser kim = app.browser(app.people().kim);
            String attempt = Checking.start(kim);
            edit("01-first-visit/check.en.md", "The porter", "The gate itself");
            reload(app);

            Checking.comeTo(kim.open(attempt), Checking.WHO_DECIDES);
            assertThat(kim.text()).contains("The porter").doesNotContain("The gate itself");
            Checking.send(kim.tick("The porter"), "Certain");
            assertThat(kim.text()).contains("1 of 1 point");
        }
    }

    @Test
    void textsAndChecksAreThereAfterARestart() {
        Person kim;
        try (TestApp app = TestApp.withTinyCourse(DatabaseAddress.inFolder(folder))) {
            kim = app.people().kim;
            Browser browser = app.browser(kim);
            Checking.pass(browser);
            browser.open(MODULE + "/practice").fill("Your text", "A porter.").press("Hand in");
        }
        try (TestApp app = TestApp.withTinyCourse(DatabaseAddress.inFolder(folder))) {
            Browser browser = app.browser(kim);

            assertThat(browser.open(MODULE).text()).contains("best 100").contains("Handed in on");
            assertThat(browser.open(MODULE + "/practice/versions/1").text()).contains("A porter.");
        }
    }

    @Test
    void aNewAttemptGetsTheNewText() throws IOException {
        copyTinyCourse();
        try (TestApp app = TestApp.withContent(folder)) {
            Browser kim = app.browser(app.people().kim);
            edit("The engineer has ten minutes.", "The engineer has all day.");
            reload(app);

            Playing.start(kim);

            assertThat(Playing.choose(kim, ASK).text()).contains("The engineer has all day.");
        }
    }

    @Test
    void aBrokenEditKeepsTheLastGoodCourseAndIsShownToTrainers() throws IOException {
        copyTinyCourse();
        try (TestApp app = TestApp.withContent(folder)) {
            edit("(#office)", "(#nowhere)");
            reload(app);

            assertThat(Playing.start(app.browser(app.people().kim))).startsWith("/attempts/");
            Browser cora = app.browser(app.person("cora@example.com")).open("/content");
            assertThat(cora.text()).contains("scenario.en.md").contains("nowhere");
        }
    }

    private void copyTinyCourse() throws IOException {
        try (Stream<Path> files = Files.walk(TestApp.TINY_COURSE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(TestApp.TINY_COURSE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void edit(String words, String others) throws IOException {
        edit("01-first-visit/scenario.en.md", words, others);
    }

    private void edit(String name, String words, String others) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, Files.readString(file).replace(words, others));
    }

    /** The catalogue reads what has changed once it has come to rest, which takes two looks. */
    private static void reload(TestApp app) {
        app.app().catalog().look();
        app.app().catalog().look();
    }
}
