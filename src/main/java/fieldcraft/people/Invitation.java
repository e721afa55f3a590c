package fieldcraft.people;

import java.time.Instant;
import java.util.Optional;

/** The right of one person to choose a password, once. */
public record Invitation(
        String codeHash, long personId, InvitationKind kind, Instant expiresAt, Optional<Instant> usedAt) {
    /** Why it opens nothing, if it does not. */
    Optional<InvitationProblem> problem(Member person, Instant now) {
        if (usedAt.isPresent()) {
            return Optional.of(InvitationProblem.USED);
        }
        boolean mayCome = person.state() == Member.State.WAITING || person.state() == Member.State.ACTIVE;
        return mayCome && expiresAt.isAfter(now) ? Optional.empty() : Optional.of(InvitationProblem.EXPIRED);
    }
}
