package fieldcraft.assignment;

import fieldcraft.web.Message;
import java.time.Instant;
import java.util.List;

/**
 * An assignment as a line in the trainer's list.
 *
 * @param terms what else it asks for, one sentence each
 * @param people how many have it to do
 */
record AssignmentRow(
        String address,
        String title,
        Message rule,
        String creator,
        Instant createdAt,
        int people,
        boolean open,
        List<Message> terms) {
    static AssignmentRow of(Assignment assignment, int people, Titles titles) {
        return new AssignmentRow(
                "/assignments/" + assignment.id(),
                titles.of(assignment),
                titles.rule(assignment.due()),
                assignment.creator(),
                assignment.createdAt(),
                people,
                assignment.isOpen(),
                Titles.terms(assignment.inOrder(), assignment.signOff(), assignment.lapseMonths()));
    }
}
