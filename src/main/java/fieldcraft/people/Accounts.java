package fieldcraft.people;

import fieldcraft.database.Transactions;
import fieldcraft.web.Message;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Closes accounts and opens them again; what their owners did stays. */
public final class Accounts {
    private final MemberDao members;
    private final TeamDao teams;
    private final SessionDao sessions;
    private final InvitationDao invitations;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Runnable settle;
    private final Clock clock;

    /** @param settle brings what hangs on teams in line, after somebody came into one or left it */
    public Accounts(
            MemberDao members,
            TeamDao teams,
            SessionDao sessions,
            InvitationDao invitations,
            AuditLog audit,
            Transactions transactions,
            Runnable settle,
            Clock clock) {
        this.members = members;
        this.teams = teams;
        this.sessions = sessions;
        this.invitations = invitations;
        this.audit = audit;
        this.transactions = transactions;
        this.settle = settle;
        this.clock = clock;
    }

    /** Signs somebody out at once and for good; why it was not done, if it was not. Twice is the same as once. */
    Optional<Message> deactivate(Viewer admin, long id) {
        return transactions.run(() -> {
            teams.lockTree();
            Member person = members.find(id).orElseThrow();
            Optional<LastAdmin> refusal = LastAdmin.refusal(admin, person, members);
            if (refusal.isEmpty() && person.deactivatedAt().isEmpty()) {
                members.deactivate(id, clock.instant());
                sessions.endAll(id);
                invitations.end(List.of(id), clock.instant());
                audit.note(admin, AuditDeed.DEACTIVATED, id, "");
            }
            return refusal.map(found -> found.message("account"));
        });
    }

    /** Lets somebody sign in again with the password they had. */
    void reactivate(Viewer admin, long id) {
        transactions.run(() -> {
            teams.lockTree();
            Member person = members.find(id).orElseThrow();
            if (person.state() == Member.State.DEACTIVATED) {
                members.reactivate(id);
                settle.run();
                audit.note(admin, AuditDeed.REACTIVATED, id, "");
            }
        });
    }
}
