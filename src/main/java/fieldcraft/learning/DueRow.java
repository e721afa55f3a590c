package fieldcraft.learning;

import fieldcraft.web.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person was given to do.
 *
 * @param address of the module to go on with
 * @param dueAt by when, if there is a date
 * @param away how far that is, in words
 * @param overdue whether it should have been done by now
 * @param done how many of the modules are complete
 * @param modules the ids of all its modules, in order
 * @param open the ids of those that the person can go on with
 * @param why who gave it and for what reason, one sentence each
 */
public record DueRow(
        String title,
        String address,
        Optional<Instant> dueAt,
        Optional<Message> away,
        boolean overdue,
        int done,
        List<String> modules,
        List<String> open,
        List<Message> why) {
    public DueRow {
        modules = List.copyOf(modules);
        open = List.copyOf(open);
        why = List.copyOf(why);
    }

    /** Whether all of it is complete. */
    public boolean isDone() {
        return done == modules.size();
    }
}
