package fieldcraft.learning;

import fieldcraft.course.CourseModule;
import fieldcraft.course.Lesson;
import fieldcraft.markdown.Language;
import fieldcraft.web.Moments;
import java.util.Optional;

/**
 * What the page of a lesson shows.
 *
 * @param readAddress where it is marked as read
 * @param scenarioAddress where the scenario starts, if the module has one
 */
record LessonPage(
        ModuleRef module,
        Lesson lesson,
        boolean read,
        Optional<String> readOn,
        String readAddress,
        Optional<String> scenarioAddress) {

    static LessonPage of(ModuleProgress progress, Lesson lesson, Language language, Moments moments) {
        CourseModule module = progress.module();
        return new LessonPage(
                ModuleRef.of(module, language),
                lesson,
                progress.readAt().isPresent(),
                progress.readAt().map(read -> moments.date(read, language)),
                Addresses.reading(module.id()),
                module.scenario().map(scenario -> Addresses.module(module.id())));
    }
}
