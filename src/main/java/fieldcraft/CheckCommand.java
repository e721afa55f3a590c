package fieldcraft;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.scenario.ParsedScenario;
import fieldcraft.scenario.ScenarioParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fieldcraft check}: says what is wrong with a scenario file. */
@Command(name = "check", description = "Checks a scenario file.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", description = "A scenario file.")
    private Path path = Path.of("content");

    @Override
    public Integer call() throws IOException {
        ParsedScenario parsed = new ScenarioParser().parse(path.toString(), Files.readAllBytes(path));
        parsed.problems().forEach(System.out::println);
        return parsed.problems().stream().anyMatch(ContentProblem::isError) ? 1 : 0;
    }
}
