package fieldcraft.mail;

import java.time.Instant;
import java.util.Optional;

/** A letter as the admin sees it: to whom and of what kind, never what it says. */
public record OutboxRow(
        long id,
        String name,
        String kind,
        Instant createdAt,
        Instant notBefore,
        int attempts,
        Optional<Instant> sentAt,
        Optional<Instant> deadAt,
        Optional<String> lastError) {}
