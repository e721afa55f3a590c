package fieldcraft.people;

import java.time.Instant;
import java.util.Optional;

/** An invitation on its way to its owner, the only moment at which its code is known. */
public record IssuedInvitation(Member person, InvitationKind kind, InvitationCode code, Instant expiresAt) {
    Invitation stored() {
        return new Invitation(code.hash(), person.id(), kind, expiresAt, Optional.empty());
    }
}
