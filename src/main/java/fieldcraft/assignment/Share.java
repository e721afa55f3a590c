package fieldcraft.assignment;

import fieldcraft.people.Member;
import java.time.Instant;
import java.util.Optional;

/**
 * What an assignment means for one person.
 *
 * @param team the id of the team for whose sake they get it; empty if it is given to them
 * @param dueAt by when
 * @param given whether they have it already, from this or another assignment of the same modules
 */
record Share(Member member, Optional<Long> team, Optional<Instant> dueAt, boolean given) {}
