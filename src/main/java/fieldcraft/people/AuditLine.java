package fieldcraft.people;

import fieldcraft.web.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** An entry of the audit log as it is told: what happened, and what more there is to say. */
public record AuditLine(long id, Instant at, Message sentence, List<Message> details) {
    static AuditLine of(AuditEntry entry, TeamTree tree, LongFunction<Optional<String>> names) {
        return new AuditLine(
                entry.id(), entry.at(), AuditWords.sentence(entry), AuditDetails.words(entry, tree, names));
    }
}
