package fieldcraft.assignment;

import fieldcraft.learning.ModuleProgress;
import fieldcraft.learning.PartState;
import fieldcraft.learning.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One person's share of an assignment.
 *
 * @param round 1, and one more each time it has lapsed
 * @param teamId the team for whose sake it was given; empty if it was given to the person
 * @param givenAt since when
 * @param dueAt by when, extensions included
 * @param ended how it ended otherwise than by being done, if it did
 */
public record Duty(
        long id,
        long assignmentId,
        long personId,
        int round,
        Optional<Long> teamId,
        Instant givenAt,
        Optional<Instant> dueAt,
        Optional<DutyEvent.Kind> ended) {
    /** What was done before does not count, if it has lapsed. */
    Optional<Instant> since() {
        return Optional.of(givenAt).filter(given -> round > 1);
    }

    /** Whether a module is complete for this round; so is one that the course has no more. */
    boolean isComplete(String module, Progress progress) {
        return progress.modules().stream()
                .filter(each -> each.module().id().equals(module))
                .allMatch(this::isComplete);
    }

    boolean isComplete(ModuleProgress module) {
        return since().map(module::isDoneSince).orElse(module.state() == PartState.DONE);
    }

    /** How far the person is with what the course still has of it. */
    DutyState state(Assignment assignment, Progress progress) {
        List<ModuleProgress> open = progress.modules().stream()
                .filter(module -> assignment.modules().contains(module.module().id()))
                .filter(module -> !isComplete(module))
                .toList();
        if (open.isEmpty()) {
            return DutyState.DONE;
        }
        return open.stream().allMatch(ModuleProgress::isWithCoach) ? DutyState.WITH_COACH : DutyState.OWED;
    }

    public boolean isOpen() {
        return ended.isEmpty();
    }

    /** Whether it should have been done by now. */
    public boolean isOverdue(Instant now) {
        return isOpen() && dueAt.filter(now::isAfter).isPresent();
    }
}
