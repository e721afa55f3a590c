package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.Lesson;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import fieldcraft.web.Moments;
import java.util.Optional;

/**
 * What the page of a lesson shows.
 *
 * @param readAddress where it is marked as read
 * @param next where it goes on: the part after the lesson, or the next module
 */
record LessonPage(
        ModuleRef module, Lesson lesson, boolean read, Optional<String> readOn, String readAddress, Onward next) {

    static LessonPage of(ModuleProgress progress, Lesson lesson, Course course, Language language, Moments moments) {
        CourseModule module = progress.module();
        return new LessonPage(
                ModuleRef.of(module, language),
                lesson,
                progress.readAt().isPresent(),
                progress.readAt().map(read -> moments.date(read, language)),
                Addresses.reading(module.id()),
                Onward.after(Part.LESSON, module.id(), course, language));
    }
}
