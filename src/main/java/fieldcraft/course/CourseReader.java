package fieldcraft.course;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a content folder: the whole course, and everything that is wrong with it. */
public final class CourseReader {
    private final ScenarioExaminer examiner;

    /** A reader that finds all errors of the scenarios but not what takes long to find, as a server needs it. */
    public CourseReader() {
        this(ScenarioExaminer.quick());
    }

    public CourseReader(ScenarioExaminer examiner) {
        this.examiner = examiner;
    }

    /** Reads the course in a folder; if there is no such folder, that is a problem of its {@code course.yaml}. */
    public ParsedCourse read(Path root) {
        ContentFolder folder = new ContentFolder(root);
        Optional<Course> course = folder.text(OutlineReader.FILE)
                .flatMap(text -> OutlineReader.read(text, folder.problems(OutlineReader.FILE)))
                .map(outline -> course(folder, outline));
        List<ContentProblem> problems = folder.problems();
        return new ParsedCourse(course, problems);
    }

    private Course course(ContentFolder folder, CourseOutline outline) {
        ModuleScenarioReader scenarios =
                new ModuleScenarioReader(folder, outline.languages(), outline.competencyIds(), examiner);
        ModuleReader reader = new ModuleReader(folder, outline, scenarios);
        List<CourseModule> modules =
                outline.modules().parallelStream().map(reader::read).toList();
        warnOfUnlisted(folder, outline);
        Optional<Coverage> coverage = CoverageCheck.of(folder, outline, modules);
        Map<Language, List<GuidePage>> guide = new GuideReader(folder, outline.languages(), scenarios).read();
        return new Course(
                outline.title(),
                outline.languages(),
                outline.marks(),
                outline.competencies(),
                outline.paths(),
                modules,
                guide,
                coverage);
    }

    private static void warnOfUnlisted(ContentFolder folder, CourseOutline outline) {
        Set<String> listed = outline.modules().stream()
                .map(CourseOutline.ModuleOutline::folder)
                .collect(Collectors.toSet());
        folder.names("").stream()
                .filter(name -> name.matches(OutlineReader.FOLDER) && !listed.contains(name))
                .forEach(name -> folder.problems(OutlineReader.FILE)
                        .warning(1, "the folder '" + name + "' is not in the list of modules"));
    }
}
