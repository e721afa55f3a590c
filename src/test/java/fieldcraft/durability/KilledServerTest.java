package fieldcraft.durability;

import fieldcraft.database.DatabaseAddress;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestDatabases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, killed while people play, answer and write: whatever it acknowledged is there afterwards. */
class KilledServerTest {
    private static final int FEW = 3;
    private static final int MANY = 20;

    @Test
    void losesNothingAcknowledgedOnH2(@TempDir Path data) throws IOException, InterruptedException {
        onH2(data, Course.TINY).kill(FEW);
    }

    @Test
    void losesNothingAcknowledgedOnPostgreSql() throws IOException, InterruptedException {
        onPostgreSql(Course.TINY).kill(FEW);
    }

    @Test
    @Tag("chaos")
    void losesNothingInTwentyKillsOnH2(@TempDir Path data) throws IOException, InterruptedException {
        onH2(data, Course.REAL).kill(MANY);
    }

    @Test
    @Tag("chaos")
    void losesNothingInTwentyKillsOnPostgreSql() throws IOException, InterruptedException {
        onPostgreSql(Course.REAL).kill(MANY);
    }

    private static KillingSpree onH2(Path data, Course course) throws IOException {
        return course.spree(DatabaseAddress.inFolder(data), "--data", data.toString());
    }

    private static KillingSpree onPostgreSql(Course course) throws IOException {
        DatabaseAddress address = TestDatabases.postgresqlAddress();
        return course.spree(address, "--db", address.jdbc());
    }

    /** A course, and a module of it with a scenario, a check of every kind of question and a practice. */
    private enum Course {
        /** Read in half the time, and every start of the server reads it. */
        TINY(TestApp.TINY_COURSE, "first-visit"),
        REAL(Path.of("content"), "four-relationships");

        private final Path folder;
        private final String module;

        Course(Path folder, String module) {
            this.folder = folder;
            this.module = module;
        }

        KillingSpree spree(DatabaseAddress database, String option, String where) throws IOException {
            List<String> options = List.of(option, where, "--content", folder.toString());
            return new KillingSpree(database, options, "/modules/" + module);
        }
    }
}
