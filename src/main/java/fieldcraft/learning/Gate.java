package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.markdown.Language;
import fieldcraft.web.Viewer;
import java.util.Optional;

/**
 * Lets people begin a module, unless another is to be complete before. Its lesson can be read at any time, and what was begun
 * can be finished.
 */
public final class Gate {
    private final Prerequisites prerequisites;
    private final ProgressBook book;

    public Gate(Prerequisites prerequisites, ProgressBook book) {
        this.prerequisites = prerequisites;
        this.book = book;
    }

    /** The module to be completed first, if there is one. */
    Optional<CourseModule> before(Viewer person, CourseModule module, Progress progress, Course course) {
        return prerequisites.before(person, module.id(), progress).flatMap(course::module);
    }

    /** The title of the module to be completed before the person may begin the scenario; empty if they may. */
    Optional<String> beforePlaying(Viewer person, CourseModule module, Course course, Language language) {
        Progress progress = book.of(person, course);
        return before(person, module, progress, course)
                .filter(first -> progress.of(module).running().isEmpty())
                .map(first -> first.title().in(language));
    }

    /** The same for the check. */
    Optional<String> beforeChecking(Viewer person, CourseModule module, Course course, Language language) {
        Progress progress = book.of(person, course);
        return before(person, module, progress, course)
                .filter(first -> progress.of(module).runningCheck().isEmpty())
                .map(first -> first.title().in(language));
    }

    /** The same for handing in the practice. */
    Optional<String> beforeHandingIn(Viewer person, CourseModule module, Course course, Language language) {
        return before(person, module, book.of(person, course), course)
                .map(first -> first.title().in(language));
    }
}
