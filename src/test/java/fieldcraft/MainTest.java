package fieldcraft;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.database.DatabaseAddress;
import fieldcraft.people.PersonDao;
import fieldcraft.testkit.TestApp;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final StringWriter printed = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void helpNamesEverySettingAndEveryCommand() {
        assertThat(run("--help")).isZero();

        assertThat(printed.toString())
                .contains("FIELDCRAFT_HOST", "FIELDCRAFT_PORT", "FIELDCRAFT_DATA", "FIELDCRAFT_DB")
                .contains("FIELDCRAFT_CONTENT", "FIELDCRAFT_BASE_URL", "FIELDCRAFT_BEHIND_PROXY", "FIELDCRAFT_ZONE")
                .contains("serve", "check", "user", "--demo");
    }

    @Test
    void saysThatThePortIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(serve("--port", String.valueOf(taken.getLocalPort()))).isEqualTo(1);
        }

        assertThat(printed.toString()).contains("is in use", "--port").hasLineCount(1);
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run(
                        "serve",
                        "--content",
                        TestApp.TINY_COURSE.toString(),
                        "--data",
                        file.resolve("data").toString()))
                .isEqualTo(1);

        assertThat(printed.toString()).contains("cannot be written", "--data").hasLineCount(1);
    }

    @Test
    void saysThatThereIsNoCourse() {
        assertThat(run("serve", "--content", folder.resolve("nowhere").toString(), "--data", data()))
                .isEqualTo(1);

        assertThat(printed.toString())
                .contains("There is no course", "--content")
                .hasLineCount(1);
    }

    @Test
    void saysWhereTheCourseIsBroken() throws IOException {
        Files.writeString(folder.resolve("course.yaml"), "title: [");

        assertThat(run("serve", "--content", folder.toString(), "--data", data()))
                .isEqualTo(1);

        assertThat(printed.toString()).contains("course.yaml:");
    }

    @Test
    void saysThatTheDatabaseIsNotOneOfOurs() {
        assertThat(serve("--db", "jdbc:mysql://db/course")).isEqualTo(1);

        assertThat(printed.toString()).contains("must start with").hasLineCount(1);
    }

    @Test
    void showsADemonstrationOnThisMachineOnly() {
        assertThat(serve("--demo", "--host", "0.0.0.0")).isEqualTo(1);

        assertThat(printed.toString()).contains("this machine only").hasLineCount(1);
    }

    @Test
    void asksForBothSettingsOfMail() {
        assertThat(serve("--smtp", "smtp://mail.example.com")).isEqualTo(1);

        assertThat(printed.toString()).contains("--mail-from").hasLineCount(1);
    }

    @Test
    void refusesAMailServerThatIsNoneWithoutTellingThePassword() {
        assertThat(serve("--smtp", "http://kim:secret@host", "--mail-from", "kim@example.com"))
                .isEqualTo(1);

        assertThat(printed.toString()).contains("smtp://user:password@").doesNotContain("secret");
    }

    @Test
    void addsAPersonOnce() {
        String[] add = {"user", "add", "Mo@Example.com", "--name", "Mo", "--role", "manager,trainer", "--data", data()};

        assertThat(run(add)).isZero();
        assertThat(run(add)).isEqualTo(1);

        assertThat(printed.toString()).contains("There is an account for Mo@Example.com already.");
        try (Database database = Database.open(DatabaseAddress.inFolder(folder.resolve("data")))) {
            assertThat(database.dao(PersonDao.class).find("mo@example.com"))
                    .get()
                    .matches(mo -> mo.manager() && mo.trainer() && !mo.admin());
        }
    }

    @Test
    void givesANewPasswordToWhoeverHasAnAccount() {
        run("user", "add", "mo@example.com", "--name", "Mo", "--data", data());
        String before = hash();

        assertThat(run("user", "password", "mo@example.com", "--data", data())).isZero();
        assertThat(run("user", "password", "nobody@example.com", "--data", data()))
                .isEqualTo(1);

        assertThat(hash()).isNotEqualTo(before);
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThat(run("user", "add", "mo", "--name", "Mo", "--data", data())).isEqualTo(1);
    }

    private int serve(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("serve", "--content", TestApp.TINY_COURSE.toString(), "--data", data()));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        PrintWriter writer = new PrintWriter(printed, true);
        return Main.commandLine().setOut(writer).setErr(writer).execute(arguments);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String hash() {
        try (Database database = Database.open(DatabaseAddress.inFolder(folder.resolve("data")))) {
            return database.dao(PersonDao.class).passwordHash("mo@example.com").orElseThrow();
        }
    }
}
