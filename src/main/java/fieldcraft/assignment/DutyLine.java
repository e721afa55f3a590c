package fieldcraft.assignment;

import fieldcraft.web.Message;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's share on the page of an assignment.
 *
 * @param state {@code not-started}, {@code in-progress} or {@code done}
 * @param away how far the date is away, if it still matters
 * @param ended the key of how it ended otherwise than by being done
 */
record DutyLine(
        String address,
        String name,
        String team,
        String state,
        int done,
        int modules,
        Optional<Instant> dueAt,
        Optional<Message> away,
        boolean overdue,
        Optional<String> ended) {}
