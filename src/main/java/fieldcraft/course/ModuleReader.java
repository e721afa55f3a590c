package fieldcraft.course;

import fieldcraft.course.CourseOutline.ModuleOutline;
import fieldcraft.course.LessonReader.LessonFile;
import fieldcraft.markdown.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the files of a module. */
final class ModuleReader {
    private final ContentFolder folder;
    private final CourseOutline outline;
    private final LessonReader lessons = new LessonReader();
    private final ModuleScenarioReader scenarios;

    ModuleReader(ContentFolder folder, CourseOutline outline, ModuleScenarioReader scenarios) {
        this.folder = folder;
        this.outline = outline;
        this.scenarios = scenarios;
    }

    /** The module, with what could be read of it. */
    CourseModule read(ModuleOutline module) {
        requireFiles(module, Part.CHECK);
        requireFiles(module, Part.PRACTICE);
        Map<Language, Lesson> read = module.parts().contains(Part.LESSON) ? lessons(module) : Map.of();
        Optional<ModuleScenario> scenario = module.parts().contains(Part.SCENARIO)
                ? scenarios.read(language -> module.file(Part.SCENARIO, language))
                : Optional.empty();
        return new CourseModule(
                module.id(),
                module.number(),
                module.title(),
                module.summary(),
                module.parts(),
                competencies(scenario),
                read,
                scenario);
    }

    private void requireFiles(ModuleOutline module, Part part) {
        if (module.parts().contains(part)) {
            outline.languages().forEach(language -> folder.text(module.file(part, language)));
        }
    }

    private Map<Language, Lesson> lessons(ModuleOutline module) {
        Function<Language, String> file = language -> module.file(Part.LESSON, language);
        Map<Language, LessonFile> files = new EnumMap<>(Language.class);
        for (Language language : outline.languages()) {
            folder.text(file.apply(language))
                    .flatMap(text -> lessons.read(text, language, folder.problems(file.apply(language))))
                    .ifPresent(lesson -> files.put(language, lesson));
        }
        compare(files, file);
        Map<Language, Lesson> read = new EnumMap<>(Language.class);
        files.forEach((language, found) -> read.put(language, found.lesson()));
        return read;
    }

    private void compare(Map<Language, LessonFile> files, Function<Language, String> file) {
        Optional<LessonFile> original =
                Optional.ofNullable(files.get(outline.languages().get(0)));
        for (Language language : outline.languages()) {
            Optional<LessonFile> translation = Optional.ofNullable(files.get(language));
            if (original.isPresent() && translation.isPresent()) {
                new LessonComparison(original.get(), translation.get(), folder.problems(file.apply(language))).run();
            }
        }
    }

    private List<String> competencies(Optional<ModuleScenario> scenario) {
        return outline.competencies().stream()
                .map(Competency::id)
                .filter(id -> scenario.isPresent()
                        && scenario.get().solution().scenario().skills().contains(id))
                .toList();
    }
}
