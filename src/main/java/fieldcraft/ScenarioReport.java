package fieldcraft;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.Chance;
import fieldcraft.scenario.CheckedScenario;
import fieldcraft.scenario.Ending;
import fieldcraft.scenario.PathFigures;
import fieldcraft.scenario.Scenario;
import fieldcraft.scenario.Solution;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the check found out about one scenario in one language; empty is what could not be found out.
 *
 * @param problems what is wrong with its file
 */
record ScenarioReport(
        String file,
        Optional<Scenario> scenario,
        Optional<Solution> solution,
        Optional<Chance> chance,
        Optional<PathFigures> figures,
        List<ContentProblem> problems) {

    static ScenarioReport of(String file, Scenario scenario, CheckedScenario checked, List<ContentProblem> problems) {
        return new ScenarioReport(
                file, Optional.of(scenario), checked.solution(), checked.chance(), checked.figures(), problems);
    }

    /** A file that could not even be read as a scenario. */
    static ScenarioReport unread(String file, List<ContentProblem> problems) {
        return new ScenarioReport(
                file, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), problems);
    }

    /** Whether a file is called like a scenario. */
    static boolean isScenario(String file) {
        return Path.of(file).getFileName().toString().matches("scenario\\.[a-z]+\\.md");
    }

    /** The language that stands in the file's name, English if none does. */
    static Language language(String file) {
        return new FileName(file).language();
    }

    Language language() {
        return language(file);
    }

    /** The name of its folder without the number that it may begin with. */
    String module() {
        return Optional.ofNullable(Path.of(file).toAbsolutePath().normalize().getParent())
                .map(Path::getFileName)
                .map(folder -> folder.toString().replaceFirst("^\\d+-", ""))
                .orElse("");
    }

    List<Ending> endings() {
        return scenario.stream()
                .flatMap(found -> found.scenes().stream())
                .filter(Ending.class::isInstance)
                .map(Ending.class::cast)
                .toList();
    }

    /** Whether some path leads to an ending. */
    boolean isReachable(Ending ending) {
        return solution.map(Solution::bestTotals)
                .map(totals -> totals.containsKey(ending.id()))
                .orElse(false);
    }

    /** The probability, 0 to 1, that random choices lead to an ending. */
    Optional<Double> chance(Ending ending) {
        return chance.map(found -> found.endings().getOrDefault(ending.id(), 0.0));
    }
}
