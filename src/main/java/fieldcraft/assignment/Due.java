package fieldcraft.assignment;

import java.time.Instant;

/**
 * By when somebody was asked to complete a module.
 *
 * @param at extensions included
 * @param past whether that is over
 * @param assignment the id of what asks for it
 */
public record Due(Instant at, boolean past, long assignment) {}
