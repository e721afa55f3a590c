package fieldcraft;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.DatabaseAddress;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseOutageTest {
    @TempDir
    Path folder;

    @Test
    void theServerSaysSoWhileTheDatabaseIsAwayAndGoesOnWhenItIsBack() throws IOException {
        EmbeddedPostgres postgres = start(0);
        int port = postgres.getPort();
        try (TestApp app = TestApp.start(TestApp.config(address(postgres)))) {
            TestPeople people = app.people();
            Browser kim = app.browser(people.kim);
            assertThat(kim.open("/account").status()).isEqualTo(200);

            postgres.close();
            assertThat(kim.open("/account").status()).isEqualTo(503);
            assertThat(kim.heading()).isEqualTo("One moment, please");
            assertThat(kim.open("/health").status()).isEqualTo(503);

            postgres = start(port);
            assertThat(kim.open("/account").value("Name")).isEqualTo("Kim");
            assertThat(kim.open("/health").text()).isEqualTo("ok");
        } finally {
            postgres.close();
        }
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static DatabaseAddress address(EmbeddedPostgres postgres) {
        return new DatabaseAddress(postgres.getJdbcUrl("postgres", "postgres"));
    }
}
