package fieldcraft.durability;

import fieldcraft.database.DatabaseAddress;
import fieldcraft.testkit.TestDatabases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, killed while people play: whatever it acknowledged is there afterwards. */
class KilledServerTest {
    private static final int FEW = 3;
    private static final int MANY = 20;

    @Test
    void losesNoAcknowledgedDecisionOnH2(@TempDir Path data) throws IOException, InterruptedException {
        onH2(data).kill(FEW);
    }

    @Test
    void losesNoAcknowledgedDecisionOnPostgreSql() throws IOException, InterruptedException {
        onPostgreSql().kill(FEW);
    }

    @Test
    @Tag("chaos")
    void losesNothingInTwentyKillsOnH2(@TempDir Path data) throws IOException, InterruptedException {
        onH2(data).kill(MANY);
    }

    @Test
    @Tag("chaos")
    void losesNothingInTwentyKillsOnPostgreSql() throws IOException, InterruptedException {
        onPostgreSql().kill(MANY);
    }

    private static KillingSpree onH2(Path data) throws IOException {
        return new KillingSpree(DatabaseAddress.inFolder(data), List.of("--data", data.toString()));
    }

    private static KillingSpree onPostgreSql() throws IOException {
        DatabaseAddress address = TestDatabases.postgresqlAddress();
        return new KillingSpree(address, List.of("--db", address.jdbc()));
    }
}
