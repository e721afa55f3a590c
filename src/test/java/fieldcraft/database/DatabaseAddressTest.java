package fieldcraft.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    @Test
    void anEmbeddedFileWritesAtOnceAndIsClosedByUs() {
        assertThat(DatabaseAddress.inFolder(Path.of("/srv/data")).jdbc())
                .startsWith("jdbc:h2:file:/srv/data/fieldcraft;")
                .contains(";WRITE_DELAY=0", ";DB_CLOSE_ON_EXIT=FALSE");
        assertThat(DatabaseAddress.of("jdbc:h2:file:/srv/other").jdbc()).contains(";WRITE_DELAY=0");
    }

    @Test
    void theOperatorSeesThePlaceWithoutSecrets() {
        assertThat(DatabaseAddress.inFolder(Path.of("/srv/data")).place()).isEqualTo("/srv/data/fieldcraft.mv.db");
        assertThat(new DatabaseAddress("jdbc:postgresql://db:5432/course?user=kim&password=hidden").place())
                .isEqualTo("jdbc:postgresql://db:5432/course");
        assertThat(new DatabaseAddress("jdbc:postgresql://kim:hidden@db/course").place())
                .doesNotContain("hidden");
    }

    @Test
    void otherDatabasesAreNotOurs() {
        assertThatThrownBy(() -> DatabaseAddress.of("jdbc:mysql://db/course"))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("jdbc:postgresql:");
    }
}
