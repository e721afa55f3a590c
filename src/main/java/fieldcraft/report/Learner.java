package fieldcraft.report;

import java.util.Optional;

/**
 * Somebody whose progress a report shows.
 *
 * @param number in the company
 * @param team the team's id
 */
public record Learner(long id, String name, Optional<String> number, Optional<Long> team) {}
