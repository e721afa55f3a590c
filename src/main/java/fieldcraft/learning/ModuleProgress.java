package fieldcraft.learning;

import fieldcraft.course.CourseModule;
import fieldcraft.course.Part;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far a person is with a module.
 *
 * @param attempts the person's scored attempts on it, oldest first
 */
public record ModuleProgress(CourseModule module, Optional<Instant> readAt, List<Attempt> attempts) {
    public ModuleProgress {
        attempts = List.copyOf(attempts);
    }

    public PartState state() {
        return PartState.of(module.parts().stream().map(this::state).toList());
    }

    /** The state of one part of the module: a lesson is done when read to its end, a scenario when passed. */
    public PartState state(Part part) {
        return switch (part) {
            case LESSON -> readAt.isPresent() ? PartState.DONE : PartState.NOT_STARTED;
            case SCENARIO -> scenarioState();
            // Checks and practice are listed in course.yaml only once they can be taken.
            case CHECK, PRACTICE -> throw new IllegalStateException("no state is kept for " + part);
        };
    }

    /** Whether the scenario comes next: the lesson, if there is one, is read, and the scenario not yet passed. */
    public boolean isScenarioNext() {
        boolean isRead = !module.has(Part.LESSON) || readAt.isPresent();
        return isRead && !isPassed();
    }

    public boolean isPassed() {
        return attempts.stream().anyMatch(Attempt::isPassed);
    }

    /** The scored attempt that has not come to an ending. */
    public Optional<Attempt> running() {
        return attempts.stream().filter(attempt -> !attempt.isFinished()).reduce((earlier, later) -> later);
    }

    /** The score of the first scored attempt that ended: what the person knew. */
    public Optional<Integer> firstScore() {
        return scores().stream().findFirst();
    }

    /** The best score of all scored attempts: what the person learned. */
    public Optional<Integer> bestScore() {
        return scores().stream().max(Comparator.naturalOrder());
    }

    public Optional<Integer> latestScore() {
        return scores().stream().reduce((earlier, later) -> later);
    }

    private PartState scenarioState() {
        if (isPassed()) {
            return PartState.DONE;
        }
        return attempts.isEmpty() ? PartState.NOT_STARTED : PartState.IN_PROGRESS;
    }

    /** Scores in the order in which the attempts ended. */
    private List<Integer> scores() {
        return attempts.stream()
                .flatMap(attempt -> attempt.result().stream())
                .sorted(Comparator.comparing(AttemptResult::finishedAt))
                .map(AttemptResult::score)
                .toList();
    }
}
