package fieldcraft.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Modules given to people and teams.
 *
 * @param path the id of the course's path that the modules come from
 * @param modules their ids, in order
 * @param creator the name of whoever gave it; empty text if that person was erased
 * @param endedAt when it was withdrawn
 * @param endReason why it was
 */
public record Assignment(
        long id,
        Optional<String> path,
        List<String> modules,
        DueRule due,
        boolean inOrder,
        boolean signOff,
        Optional<Integer> lapseMonths,
        String creator,
        Instant createdAt,
        Optional<Instant> endedAt,
        String endReason) {
    public Assignment {
        modules = List.copyOf(modules);
    }

    public boolean isOpen() {
        return endedAt.isEmpty();
    }
}
