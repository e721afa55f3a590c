package fieldcraft.people;

import fieldcraft.web.Message;
import java.util.Locale;

/** Why a code does not open anything. */
enum InvitationProblem {
    /** Nobody ever got this code. */
    UNKNOWN,
    USED,
    /** Too old, ended by a newer one, or of somebody who may not come any more. */
    EXPIRED;

    Message message() {
        return Message.of("people.invitation.problem." + name().toLowerCase(Locale.ROOT));
    }
}
