package fieldcraft.report;

import fieldcraft.assignment.Due;
import fieldcraft.course.Course;
import fieldcraft.learning.PartState;
import fieldcraft.learning.Progress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one person stands with the course.
 *
 * @param state of the course as a whole: done when every module is
 * @param modules in the course's order
 */
record LearnerFigures(Learner learner, PartState state, List<Figures> modules) {
    LearnerFigures {
        modules = List.copyOf(modules);
    }

    static LearnerFigures of(Learner learner, Course course, Work work) {
        Progress progress = Progress.of(course, work.deeds(), work.attempts());
        return new LearnerFigures(
                learner,
                progress.state(),
                progress.modules().stream()
                        .map(module -> Figures.of(module, work))
                        .toList());
    }

    /** How many modules are done. */
    int done() {
        return (int) modules.stream()
                .filter(module -> module.state() == PartState.DONE)
                .count();
    }

    /** How many modules should have been complete by now and are not. */
    int overdue() {
        return (int) modules.stream().filter(Figures::isOverdue).count();
    }

    /** The earliest date of what is not complete, whether past or to come. */
    Optional<Instant> nextDue() {
        return modules.stream()
                .filter(Figures::asked)
                .flatMap(module -> module.due().stream())
                .map(Due::at)
                .min(Comparator.naturalOrder());
    }

    Optional<Instant> lastActivity() {
        return modules.stream()
                .flatMap(module -> module.lastActivity().stream())
                .max(Comparator.naturalOrder());
    }
}
