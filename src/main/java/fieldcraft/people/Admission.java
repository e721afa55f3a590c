package fieldcraft.people;

import fieldcraft.database.Transactions;
import java.time.Clock;
import java.util.Optional;

/** Lets somebody in who has an invitation and chose a password. */
public final class Admission {
    private final InvitationDao invitations;
    private final PersonDao people;
    private final Passwords passwords;
    private final SessionDao sessions;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public Admission(
            InvitationDao invitations,
            PersonDao people,
            Passwords passwords,
            SessionDao sessions,
            AuditLog audit,
            Transactions transactions,
            Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Uses the invitation up; whoever was signed in by the old password is not any more. Empty if it was too late. */
    Optional<Person> admit(Invitations.Opened opened, String password) {
        Invitation invitation = opened.invitation();
        String hash = passwords.hash(password);
        boolean used = transactions.run(
                () -> invitations.use(invitation.codeHash(), clock.instant()) && admit(invitation, hash));
        return used ? people.find(opened.person().login()) : Optional.empty();
    }

    private boolean admit(Invitation invitation, String passwordHash) {
        people.changePassword(invitation.personId(), passwordHash);
        sessions.endAll(invitation.personId());
        audit.noteUnsigned(
                AuditDeed.INVITATION_USED,
                Optional.of(invitation.personId()),
                invitation.kind().key());
        return true;
    }
}
