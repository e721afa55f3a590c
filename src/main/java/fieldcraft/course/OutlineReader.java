package fieldcraft.course;

import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import fieldcraft.markdown.YamlMapping;
import fieldcraft.markdown.YamlReader;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code course.yaml}. */
final class OutlineReader {
    static final String FILE = "course.yaml";

    private static final List<String> KEYS = List.of("title", "languages", "marks", "competencies", "paths", "modules");
    static final String FOLDER = "\\d{2}-[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Problems problems;
    private final List<Language> languages;

    private OutlineReader(Problems problems, List<Language> languages) {
        this.problems = problems;
        this.languages = languages;
    }

    /** The outline; empty if the text is no YAML or names no language, and of no use if an error was noted. */
    static Optional<CourseOutline> read(String text, Problems problems) {
        return new YamlReader(problems, 1).read(text).flatMap(course -> {
            List<Language> languages = languages(course, problems);
            return languages.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new OutlineReader(problems, languages).outline(course));
        });
    }

    private static List<Language> languages(YamlMapping course, Problems problems) {
        List<String> tags = course.texts("languages");
        tags.stream()
                .filter(tag -> Language.of(tag).isEmpty())
                .forEach(tag ->
                        problems.error(course.line("languages"), "unknown language '" + tag + "'; known: en, zh"));
        return tags.stream()
                .flatMap(tag -> Language.of(tag).stream())
                .distinct()
                .toList();
    }

    private CourseOutline outline(YamlMapping course) {
        course.allowOnly(KEYS);
        LocalText title = localText(course, "title");
        Marks marks = marks(course.mapping("marks"));
        List<Competency> competencies =
                course.mappings("competencies").stream().map(this::competency).toList();
        refuseTwins(course, "competencies", competencies.stream().map(Competency::id));
        List<CourseOutline.ModuleOutline> modules =
                course.mappings("modules").stream().map(this::module).toList();
        refuseTwins(course, "modules", modules.stream().map(CourseOutline.ModuleOutline::id));
        return new CourseOutline(title, languages, marks, competencies, paths(course, modules), modules);
    }

    private LocalText localText(YamlMapping entry, String key) {
        YamlMapping words = entry.mapping(key);
        words.allowOnly(languages.stream().map(Language::tag).toList());
        Map<Language, String> texts = new EnumMap<>(Language.class);
        languages.forEach(language -> texts.put(language, words.text(language.tag())));
        return new LocalText(texts);
    }

    private static Marks marks(YamlMapping marks) {
        marks.allowOnly(List.of("scenario", "mastery", "check"));
        return new Marks(
                marks.number("scenario", 1, 100), marks.number("mastery", 1, 100), marks.number("check", 1, 100));
    }

    private Competency competency(YamlMapping entry) {
        entry.allowOnly(List.of("id", "name", "description"));
        return new Competency(id(entry), localText(entry, "name"), localText(entry, "description"));
    }

    private String id(YamlMapping entry) {
        String id = entry.text("id");
        if (!id.isEmpty() && !Section.isId(id)) {
            problems.error(entry.line("id"), "'" + id + "': " + Section.ID_RULE);
        }
        return id;
    }

    private CourseOutline.ModuleOutline module(YamlMapping entry) {
        entry.allowOnly(List.of("folder", "title", "summary", "parts"));
        String folder = entry.text("folder");
        boolean isFolder = folder.matches(FOLDER);
        if (!isFolder && !folder.isEmpty()) {
            problems.error(
                    entry.line("folder"), "'" + folder + "': a module's folder looks like 05-new-division-chief");
        }
        return new CourseOutline.ModuleOutline(
                isFolder ? folder : "00-", localText(entry, "title"), localText(entry, "summary"), parts(entry));
    }

    private List<Part> parts(YamlMapping entry) {
        List<String> words = entry.texts("parts");
        words.stream()
                .filter(word -> Part.of(word).isEmpty())
                .forEach(word -> problems.error(
                        entry.line("parts"), "unknown part '" + word + "'; known: lesson, scenario, check, practice"));
        return words.stream()
                .flatMap(word -> Part.of(word).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<CoursePath> paths(YamlMapping course, List<CourseOutline.ModuleOutline> modules) {
        if (!course.has("paths")) {
            return List.of();
        }
        Set<String> known =
                modules.stream().map(CourseOutline.ModuleOutline::id).collect(Collectors.toSet());
        List<CoursePath> paths = course.mappings("paths").stream()
                .map(entry -> path(entry, known))
                .toList();
        refuseTwins(course, "paths", paths.stream().map(CoursePath::id));
        return paths;
    }

    private CoursePath path(YamlMapping entry, Set<String> known) {
        entry.allowOnly(List.of("id", "title", "modules"));
        List<String> modules = entry.texts("modules");
        modules.stream()
                .filter(module -> !known.contains(module))
                .forEach(module -> problems.error(entry.line("modules"), "there is no module '" + module + "'"));
        return new CoursePath(id(entry), localText(entry, "title"), modules);
    }

    private void refuseTwins(YamlMapping course, String key, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !id.isEmpty() && !seen.add(id))
                .forEach(id -> problems.error(course.line(key), "'" + id + "' stands twice among the " + key));
    }
}
