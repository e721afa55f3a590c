package fieldcraft.course;

import fieldcraft.course.CheckReader.CheckFile;
import fieldcraft.course.CourseOutline.ModuleOutline;
import fieldcraft.course.LessonReader.LessonFile;
import fieldcraft.course.PracticeReader.PracticeFile;
import fieldcraft.markdown.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files of a module. */
final class ModuleReader {
    private final ContentFolder folder;
    private final CourseOutline outline;
    private final PartReader parts;
    private final ModuleScenarioReader scenarios;
    private final CheckReader checks;
    private final PracticeReader practices = new PracticeReader();

    ModuleReader(ContentFolder folder, CourseOutline outline, ModuleScenarioReader scenarios) {
        this.folder = folder;
        this.outline = outline;
        this.parts = new PartReader(folder, outline.languages());
        this.scenarios = scenarios;
        this.checks =
                CheckReader.ofCourse(outline.competencyIds(), outline.marks().check());
    }

    /** The module, with what could be read of it. */
    CourseModule read(ModuleOutline module) {
        LessonReader lessons = new LessonReader(new PicturesOfModule(folder, module.folder()));
        Map<Language, LessonFile> lesson = parts.read(module, Part.LESSON, lessons);
        Optional<ModuleScenario> scenario = module.parts().contains(Part.SCENARIO)
                ? scenarios.read(language -> module.file(Part.SCENARIO, language))
                : Optional.empty();
        Map<Language, CheckFile> check = parts.read(module, Part.CHECK, checks);
        Map<Language, PracticeFile> practice = parts.read(module, Part.PRACTICE, practices);
        Optional<ModuleCheck> moduleCheck = PartReader.any(check).map(CheckReader::moduleCheck);
        return new CourseModule(
                module.id(),
                module.number(),
                module.title(),
                module.summary(),
                module.parts(),
                competencies(scenario, moduleCheck),
                texts(lesson),
                scenario,
                moduleCheck,
                PartReader.any(practice).map(PracticeReader::modulePractice));
    }

    private static Map<Language, Lesson> texts(Map<Language, LessonFile> files) {
        Map<Language, Lesson> texts = new EnumMap<>(Language.class);
        files.forEach((language, file) -> texts.put(language, file.lesson()));
        return texts;
    }

    private List<String> competencies(Optional<ModuleScenario> scenario, Optional<ModuleCheck> check) {
        Set<String> decided =
                scenario.map(found -> found.solution().scenario().skills()).orElse(Set.of());
        Set<String> asked = check.map(ModuleCheck::skills).orElse(Set.of());
        return outline.competencies().stream()
                .map(Competency::id)
                .filter(id -> decided.contains(id) || asked.contains(id))
                .toList();
    }
}
