package fieldcraft.assignment;

import java.time.Instant;
import java.util.Optional;

/**
 * By when somebody was asked to complete a module.
 *
 * @param at extensions included
 * @param past whether that is over
 * @param since what was done before does not count, if it is to be done again
 * @param assignment the id of what asks for it
 */
public record Due(Instant at, boolean past, Optional<Instant> since, long assignment) {}
