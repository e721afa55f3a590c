package fieldcraft;

import fieldcraft.course.CourseReader;
import fieldcraft.course.ScenarioExaminer;
import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import fieldcraft.scenario.CheckedScenario;
import fieldcraft.scenario.ParsedScenario;
import fieldcraft.scenario.Scenario;
import fieldcraft.scenario.ScenarioChecker;
import fieldcraft.scenario.ScenarioParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the check of a course folder or a scenario file came to. Files are named so that they can be opened from where the
 * command was started.
 *
 * @param problems everything that is wrong, by file and line
 * @param examined the scenarios that could be examined, by file
 */
record ContentCheck(List<ContentProblem> problems, Map<String, Examined> examined) {

    /** A scenario and what its check came to. */
    record Examined(Scenario scenario, CheckedScenario checked) {}

    /** Checks a folder or a file; that may take seconds. */
    static ContentCheck of(Path path) throws IOException {
        return Files.isDirectory(path) ? ofFolder(path) : ofFile(path);
    }

    private static ContentCheck ofFolder(Path root) {
        Map<String, Examined> examined = new LinkedHashMap<>();
        ScenarioExaminer examiner = (file, scenario, language, competencies) -> {
            CheckedScenario checked = ScenarioChecker.examine(file, scenario, language, competencies);
            examined.put(root.resolve(file).toString(), new Examined(scenario, checked));
            return checked;
        };
        List<ContentProblem> problems = new CourseReader(examiner)
                .read(root).problems().stream()
                        .map(problem ->
                                problem.inFile(root.resolve(problem.file()).toString()))
                        .toList();
        return new ContentCheck(problems, examined);
    }

    private static ContentCheck ofFile(Path path) throws IOException {
        String file = path.toString();
        Problems problems = new Problems(file);
        Map<String, Examined> examined = new LinkedHashMap<>();
        ParsedScenario parsed = new ScenarioParser().parse(file, Files.readAllBytes(path));
        problems.add(parsed.problems());
        if (parsed.scenario().isPresent()) {
            Scenario scenario = parsed.scenario().get();
            Language language = ScenarioReport.language(file);
            CheckedScenario checked = ScenarioChecker.examine(file, scenario, language, scenario.skills());
            examined.put(file, new Examined(scenario, checked));
            problems.add(checked.problems());
            original(path, language)
                    .ifPresent(beside -> problems.add(ScenarioChecker.compareTranslations(beside, file, scenario)));
        }
        return new ContentCheck(problems.found(), examined);
    }

    /** The English scenario in the file beside a translation. */
    private static Optional<Scenario> original(Path path, Language language) throws IOException {
        String name = path.getFileName().toString().replace("." + language.tag() + ".", ".en.");
        Path beside = path.resolveSibling(name);
        return language == Language.EN || !Files.isRegularFile(beside)
                ? Optional.empty()
                : new ScenarioParser().parse(name, Files.readAllBytes(beside)).scenario();
    }

    /** A report for each scenario; those that could not even be examined come last. */
    List<ScenarioReport> reports() {
        Set<String> files = new LinkedHashSet<>(examined.keySet());
        problems.stream()
                .map(ContentProblem::file)
                .filter(ScenarioReport::isScenario)
                .forEach(files::add);
        return files.stream().map(this::report).toList();
    }

    private ScenarioReport report(String file) {
        List<ContentProblem> ofFile =
                problems.stream().filter(problem -> problem.file().equals(file)).toList();
        return Optional.ofNullable(examined.get(file))
                .map(found -> ScenarioReport.of(file, found.scenario(), found.checked(), ofFile))
                .orElseGet(() -> ScenarioReport.unread(file, ofFile));
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(ContentProblem::isError);
    }
}
