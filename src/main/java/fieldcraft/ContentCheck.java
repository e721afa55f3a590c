package fieldcraft;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.CourseReader;
import fieldcraft.course.Lesson;
import fieldcraft.course.ParsedCourse;
import fieldcraft.course.Part;
import fieldcraft.course.ScenarioExaminer;
import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.CheckedScenario;
import fieldcraft.scenario.Scenario;
import fieldcraft.scenario.ScenarioChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What the check of a course folder or a single file came to. Files are named so that they can be opened from where the
 * command was started.
 *
 * @param problems everything that is wrong, by file and line
 * @param examined the scenarios that could be examined, by file
 * @param checks the figures of the knowledge checks that could be read
 * @param reading how many minutes each lesson takes to read, by file
 */
record ContentCheck(
        List<ContentProblem> problems,
        Map<String, Examined> examined,
        List<CheckReport> checks,
        Map<String, Integer> reading) {

    /** A scenario and what its check came to. */
    record Examined(Scenario scenario, CheckedScenario checked) {}

    /** Checks a folder or a file; that may take seconds. */
    static ContentCheck of(Path path) throws IOException {
        return Files.isDirectory(path) ? ofFolder(path) : new SingleCheck(path).run();
    }

    private static ContentCheck ofFolder(Path root) {
        Map<String, Examined> examined = new ConcurrentSkipListMap<>();
        ScenarioExaminer examiner = (file, scenario, language, competencies) -> {
            CheckedScenario checked = ScenarioChecker.examine(file, scenario, language, competencies);
            examined.put(root.resolve(file).toString(), new Examined(scenario, checked));
            return checked;
        };
        ParsedCourse parsed = new CourseReader(examiner).read(root);
        List<ContentProblem> problems = parsed.problems().stream()
                .map(problem -> problem.inFile(root.resolve(problem.file()).toString()))
                .toList();
        return new ContentCheck(
                problems,
                examined,
                parsed.draft().map(course -> checks(root, course)).orElse(List.of()),
                parsed.draft().map(course -> reading(root, course)).orElse(Map.of()));
    }

    private static List<CheckReport> checks(Path root, Course course) {
        return course.modules().stream()
                .flatMap(module -> module.check().stream()
                        .flatMap(check -> course.languages().stream()
                                .filter(check.checks()::containsKey)
                                .map(language -> CheckReport.of(
                                        file(root, module, Part.CHECK, language),
                                        check.in(language),
                                        course.marks().check()))))
                .toList();
    }

    private static Map<String, Integer> reading(Path root, Course course) {
        Map<String, Integer> minutes = new TreeMap<>();
        for (CourseModule module : course.modules()) {
            for (Map.Entry<Language, Lesson> lesson : module.lessons().entrySet()) {
                minutes.put(
                        file(root, module, Part.LESSON, lesson.getKey()),
                        lesson.getValue().readingMinutes());
            }
        }
        return minutes;
    }

    private static String file(Path root, CourseModule module, Part part, Language language) {
        return root.resolve(module.file(part, language)).toString();
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
