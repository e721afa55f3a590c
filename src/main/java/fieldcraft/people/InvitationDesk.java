package fieldcraft.people;

import fieldcraft.database.Transactions;
import fieldcraft.web.Viewer;
import java.util.List;

/** Where admins invite people, and give them a way back in who lost their password. */
public final class InvitationDesk {
    private final Invitations invitations;
    private final MemberDao members;
    private final TeamDao teams;
    private final AuditLog audit;
    private final Transactions transactions;

    public InvitationDesk(
            Invitations invitations, MemberDao members, TeamDao teams, AuditLog audit, Transactions transactions) {
        this.invitations = invitations;
        this.members = members;
        this.teams = teams;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Who waits. */
    Invitees invitees() {
        return Invitees.of(members.all(), invitations.invited(), teams.tree());
    }

    /** Invites people by cards with codes, which are known now and never again; deactivated and erased people get none. */
    List<InvitationCard> cards(Viewer admin, List<Member> people) {
        TeamTree tree = teams.tree();
        List<IssuedInvitation> issued = transactions.run(() -> issue(admin, people));
        return issued.stream()
                .map(invitation -> InvitationCard.of(invitation, tree))
                .toList();
    }

    private List<IssuedInvitation> issue(Viewer admin, List<Member> people) {
        List<IssuedInvitation> issued = invitations.issue(people);
        issued.forEach(each -> note(admin, each.person(), each.kind(), "card"));
        return issued;
    }

    private void note(Viewer admin, Member person, InvitationKind kind, String way) {
        audit.note(admin, AuditDeed.INVITED, person.id(), kind.key() + " " + way);
    }
}
