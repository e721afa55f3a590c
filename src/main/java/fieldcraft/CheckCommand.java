package fieldcraft;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.CheckedScenario;
import fieldcraft.scenario.ParsedScenario;
import fieldcraft.scenario.Scenario;
import fieldcraft.scenario.ScenarioChecker;
import fieldcraft.scenario.ScenarioParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
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
        TreeSet<ContentProblem> problems = new TreeSet<>(parsed.problems());
        if (parsed.scenario().isPresent()) {
            Scenario scenario = parsed.scenario().get();
            Language language = path.toString().contains(".zh.") ? Language.ZH : Language.EN;
            CheckedScenario checked = ScenarioChecker.examine(path.toString(), scenario, language, scenario.skills());
            problems.addAll(checked.problems());
            checked.solution()
                    .ifPresent(solution -> System.out.printf(
                            "best %d, %d positions, %d-%d decisions, best total per ending %s%n",
                            solution.bestTotal(),
                            solution.positions(),
                            solution.shortestPath(),
                            solution.longestPath(),
                            solution.bestTotals()));
            checked.chance().ifPresent(chance -> System.out.println(chance));
        }
        problems.forEach(System.out::println);
        return problems.stream().anyMatch(ContentProblem::isError) ? 1 : 0;
    }
}
