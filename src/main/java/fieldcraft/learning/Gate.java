package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.Part;
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

    /**
     * The title of the module to be completed before the person may begin a part of this one; empty if they may, or have
     * begun it already.
     */
    Optional<String> before(Viewer person, CourseModule module, Part part, Course course, Language language) {
        Progress progress = book.of(person, course);
        return before(person, module, progress, course)
                .filter(first -> !isRunning(part, progress.of(module)))
                .map(first -> first.title().in(language));
    }

    private static boolean isRunning(Part part, ModuleProgress progress) {
        return part == Part.SCENARIO && progress.running().isPresent()
                || part == Part.CHECK && progress.runningCheck().isPresent();
    }
}
