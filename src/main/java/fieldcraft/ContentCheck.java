package fieldcraft;

import fieldcraft.course.CourseReader;
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

/** A course folder or a scenario file, with everything that is wrong with it; the files are named as they can be opened. */
final class ContentCheck {
    private final Path root;
    private final Map<String, Examined> examined = new LinkedHashMap<>();
    private List<ContentProblem> problems = List.of();

    private ContentCheck(Path root) {
        this.root = root;
    }

    /** Checks a folder or a file; that may take seconds. */
    static ContentCheck of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            ContentCheck check = new ContentCheck(path);
            check.problems = new CourseReader(check::examine)
                    .read(path).problems().stream().map(check::withPath).toList();
            return check;
        }
        ContentCheck check = new ContentCheck(Path.of(""));
        check.problems = check.checkFile(path);
        return check;
    }

    private List<ContentProblem> checkFile(Path path) throws IOException {
        String file = path.toString();
        Problems found = new Problems(file);
        ParsedScenario parsed = new ScenarioParser().parse(file, Files.readAllBytes(path));
        found.add(parsed.problems());
        if (parsed.scenario().isPresent()) {
            Scenario scenario = parsed.scenario().get();
            Language language = ScenarioReport.language(file);
            found.add(examine(file, scenario, language, scenario.skills()).problems());
            Optional<Scenario> original = original(path, language);
            original.ifPresent(beside -> found.add(ScenarioChecker.compareTranslations(beside, file, scenario)));
        }
        return found.found();
    }

    /** The English file beside a translation. */
    private static Optional<Scenario> original(Path path, Language language) throws IOException {
        String name = path.getFileName().toString().replace("." + language.tag() + ".", ".en.");
        Path beside = path.resolveSibling(name);
        if (language == Language.EN || !Files.isRegularFile(beside)) {
            return Optional.empty();
        }
        return new ScenarioParser().parse(name, Files.readAllBytes(beside)).scenario();
    }

    private CheckedScenario examine(String file, Scenario scenario, Language language, Set<String> competencies) {
        CheckedScenario checked = ScenarioChecker.examine(file, scenario, language, competencies);
        examined.put(root.resolve(file).toString(), new Examined(scenario, checked));
        return checked;
    }

    private ContentProblem withPath(ContentProblem problem) {
        String file = root.resolve(problem.file()).toString();
        return new ContentProblem(file, problem.line(), problem.severity(), problem.message());
    }

    /** Everything that is wrong, by file and line. */
    List<ContentProblem> problems() {
        return problems;
    }

    /** The scenarios, those that could not be examined last. */
    List<ScenarioReport> reports() {
        Set<String> files = new LinkedHashSet<>(examined.keySet());
        problems.stream()
                .map(ContentProblem::file)
                .filter(ScenarioReport::isScenario)
                .sorted()
                .forEach(files::add);
        return files.stream().map(this::report).toList();
    }

    private ScenarioReport report(String file) {
        List<ContentProblem> ofFile =
                problems.stream().filter(problem -> problem.file().equals(file)).toList();
        return Optional.ofNullable(examined.get(file))
                .map(found -> ScenarioReport.of(file, found.scenario, found.checked, ofFile))
                .orElseGet(() -> ScenarioReport.unread(file, ofFile));
    }

    /** A scenario and what its check came to. */
    private record Examined(Scenario scenario, CheckedScenario checked) {}
}
