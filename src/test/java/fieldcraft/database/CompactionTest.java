package fieldcraft.database;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import fieldcraft.people.Person;
import fieldcraft.people.PersonDao;
import fieldcraft.testkit.TestPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
    private static DatabaseAddress untidy(Path folder) {
        return new DatabaseAddress(DatabaseAddress.inFolder(folder).jdbc() + ";MAX_COMPACT_TIME=0");
    }

    @TempDir
    Path folder;

    @BeforeEach
    void leaveMuchBehind() {
        try (Database database = Database.open(untidy(folder))) {
            PersonDao people = database.dao(PersonDao.class);
            Person kim =
                    people.add(TestPeople.person("Kim"), "hash", Instant.EPOCH).orElseThrow();
            for (int i = 0; i < 300; i++) {
                people.change(kim.id(), "Kim " + i, Language.EN);
            }
        }
    }

    @Test
    void givesBackWhatIsNoLongerUsedAndKeepsTheRest() throws IOException {
        long before = Files.size(file());

        new Compaction(database(), 1).ifWorthwhile();

        assertThat(Files.size(file())).isLessThan(before / 2);
        try (Database database = Database.open(DatabaseAddress.inFolder(folder))) {
            assertThat(database.dao(PersonDao.class)
                            .find("kim@example.com")
                            .orElseThrow()
                            .name())
                    .isEqualTo("Kim 299");
        }
    }

    @Test
    void leavesASmallFileAlone() throws IOException {
        long before = Files.size(file());

        new Compaction(database()).ifWorthwhile();

        assertThat(Files.size(file())).isEqualTo(before);
    }

    @Test
    void leavesAFileThatIsNoDatabaseAlone() throws IOException {
        Files.writeString(file(), "something else entirely");

        new Compaction(database(), 1).ifWorthwhile();

        assertThat(file()).hasContent("something else entirely");
    }

    private Path database() {
        return folder.resolve("fieldcraft");
    }

    private Path file() {
        return folder.resolve("fieldcraft.mv.db");
    }
}
