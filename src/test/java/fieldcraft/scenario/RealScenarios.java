package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scenario files of the course. */
final class RealScenarios {
    private RealScenarios() {}

    /** All of them, in every language. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            List<Path> scenarios = files.filter(
                            file -> file.getFileName().toString().matches("scenario\\.\\w+\\.md"))
                    .sorted()
                    .toList();
            assertThat(scenarios).isNotEmpty();
            return scenarios;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Solution solution(Path file) {
        return Solution.of(scenario(file));
    }

    static Scenario scenario(Path file) {
        try {
            ParsedScenario parsed = new ScenarioParser().parse(file.toString(), Files.readAllBytes(file));
            assertThat(parsed.problems()).isEmpty();
            return parsed.scenario().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
