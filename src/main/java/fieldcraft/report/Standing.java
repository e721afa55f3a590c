package fieldcraft.report;

import fieldcraft.learning.PartState;
import java.time.Instant;

/**
 * As much of somebody's figures as it takes to choose and to sort: small enough to be held for everybody at once.
 *
 * @param place in the order of names
 * @param overdue how many modules
 * @param nextDueMillis since 1970; the greatest number for somebody who has nothing to complete by a date
 * @param lastActivityMillis since 1970; the smallest number for somebody who was never active
 */
record Standing(
        Learner learner,
        int place,
        PartState state,
        int done,
        int overdue,
        long nextDueMillis,
        long lastActivityMillis) {
    static Standing of(int place, LearnerFigures figures) {
        return new Standing(
                figures.learner(),
                place,
                figures.state(),
                figures.done(),
                figures.overdue(),
                figures.nextDue().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE),
                figures.lastActivity().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE));
    }
}
