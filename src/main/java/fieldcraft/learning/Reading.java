package fieldcraft.learning;

import java.time.Instant;

/** A module's lesson, read to its end. */
public record Reading(String module, Instant readAt) {}
