package fieldcraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.ServerProcess;
import fieldcraft.testkit.TestApp;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    Path folder;

    @Test
    void saysWhereItIsWhereTheDataIsAndWhatToDoNext() {
        try (TestApp app = TestApp.start()) {
            List<String> lines = app.app().welcome();

            assertThat(lines).hasSize(3);
            assertThat(lines.get(0)).isEqualTo("Fieldcraft is at " + app.address());
            assertThat(lines.get(1)).startsWith("Its data is in ");
            assertThat(lines.get(2)).startsWith("Next: ").contains(app.address() + "/setup?token=");
        }
    }

    @Test
    void refusesToShareItsDataWithASecondOne() {
        List<String> options = List.of("--port", "0", "--data", folder.toString());
        try (ServerProcess first = ServerProcess.start(options)) {
            assertThatThrownBy(() -> ServerProcess.start(options)).hasMessageContaining("in use by another Fieldcraft");
            assertThat(Browser.at(first.address()).open("/health").status()).isEqualTo(200);
        }
    }
}
