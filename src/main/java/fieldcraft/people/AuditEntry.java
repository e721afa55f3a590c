package fieldcraft.people;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit log. Names are looked up when it is read, so that an erased person's is nowhere.
 *
 * @param actorId who did it; empty if nobody was signed in
 * @param personId to whom it was done, if to anybody
 * @param details what more there is to say, in the words of a machine: never a name
 */
public record AuditEntry(
        long id,
        Instant at,
        Optional<Long> actorId,
        Optional<String> actorName,
        AuditDeed deed,
        Optional<Long> personId,
        Optional<String> personName,
        Optional<Long> teamId,
        Optional<String> teamName,
        String details) {}
