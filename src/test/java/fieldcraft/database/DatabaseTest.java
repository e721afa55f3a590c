package fieldcraft.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fieldcraft.people.PersonDao;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestDatabases;
import fieldcraft.testkit.TestPeople;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @OnEveryDatabase
    void answersWhileItIsOpen(Database database) {
        assertThat(database.answers()).isTrue();

        database.close();

        assertThat(database.answers()).isFalse();
    }

    @OnEveryDatabase
    void countsItsStatements(Database database) {
        PersonDao people = database.dao(PersonDao.class);
        long all = database.statements().all();
        long writing = database.statements().writing();

        people.count();
        people.add(TestPeople.person("Kim"), "hash", Instant.EPOCH);

        assertThat(database.statements().all()).isEqualTo(all + 2);
        assertThat(database.statements().writing()).isEqualTo(writing + 1);
    }

    @OnEveryDatabase
    void keepsWhatPeopleTypedOutOfItsErrors(Database database) {
        PersonDao people = database.dao(PersonDao.class);

        Throwable wrong = thrownBy(() -> people.add(TestPeople.person("Kim".repeat(1000)), "secret", Instant.EPOCH));

        assertThat(wrong).hasMessageContaining("insert into person").hasMessageNotContaining("secret");
    }

    @OnEveryDatabase
    void tellsAnOutageFromAFault(Database database) {
        Throwable fault = thrownBy(() -> database.jdbi().useHandle(handle -> handle.execute("select nothing")));
        database.close();
        Throwable outage = thrownBy(() -> database.dao(PersonDao.class).count());

        assertThat(Outage.causes(fault)).isFalse();
        assertThat(Outage.causes(outage)).isTrue();
    }

    @Test
    void keepsWhatWasWrittenWhenItIsOpenedAgain() {
        try (Database database = Database.open(DatabaseAddress.inFolder(folder))) {
            database.dao(PersonDao.class).add(TestPeople.person("Kim"), "hash", Instant.EPOCH);
        }
        try (Database database = Database.open(DatabaseAddress.inFolder(folder))) {
            assertThat(database.dao(PersonDao.class).find("kim@example.com")).isPresent();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedInWords() throws Exception {
        Files.writeString(folder.resolve("fieldcraft.mv.db"), "something else entirely");

        assertThatThrownBy(() -> Database.open(DatabaseAddress.inFolder(folder)))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("cannot be opened");
    }

    @Test
    void anAddressWhereNobodyAnswersIsRefusedInWords() {
        assertThatThrownBy(() -> Database.open(new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/none?user=kim")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessage(
                        "No database answers at jdbc:postgresql://127.0.0.1:1/none: start it, or mend FIELDCRAFT_DB.");
    }

    @Test
    void aDatabaseThatIsNotThereIsRefusedInWords() {
        DatabaseAddress missing = TestDatabases.postgresqlAddress("no_such_database");

        assertThatThrownBy(() -> Database.open(missing))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageStartingWith("There is no such database");
    }

    private static Throwable thrownBy(Runnable act) {
        return catchThrowable(act::run);
    }
}
