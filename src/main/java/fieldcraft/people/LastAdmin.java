package fieldcraft.people;

import fieldcraft.web.Message;
import fieldcraft.web.Viewer;
import java.util.Locale;
import java.util.Optional;

/** Sees to it that there is always somebody who can let the others in. */
enum LastAdmin {
    /** Admins do not close their own account nor take the role from themselves: another admin may. */
    ONESELF,
    /** Nobody else who can sign in is an admin. */
    LAST;

    /** Why this admin may not take somebody's role as an admin or their account away, if they may not. */
    static Optional<LastAdmin> refusal(Viewer admin, Member person, MemberDao members) {
        if (admin.id() == person.id()) {
            return Optional.of(ONESELF);
        }
        boolean last = person.admin() && person.state() == Member.State.ACTIVE && members.admins() == 1;
        return last ? Optional.of(LAST) : Optional.empty();
    }

    /** In words, for taking the {@code role} or the {@code account}. */
    Message message(String what) {
        return Message.of("people.refusal." + what + "." + name().toLowerCase(Locale.ROOT));
    }
}
