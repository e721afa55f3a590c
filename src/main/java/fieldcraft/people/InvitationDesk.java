package fieldcraft.people;

import fieldcraft.database.Transactions;
import fieldcraft.mail.Outbox;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where admins invite people, and give them a way back in who lost their password: by mail, or by a card to hand over. */
public final class InvitationDesk {
    /**
     * What came of it.
     *
     * @param mailed how many get a letter
     * @param cards the codes of all others
     */
    record Handed(int mailed, List<InvitationCard> cards) {}

    private final Invitations invitations;
    private final MemberDao members;
    private final TeamDao teams;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public InvitationDesk(
            Invitations invitations,
            MemberDao members,
            TeamDao teams,
            Outbox outbox,
            AuditLog audit,
            Transactions transactions,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.teams = teams;
        this.outbox = outbox;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who waits. */
    Invitees invitees() {
        Set<Long> invited = new HashSet<>(invitations.invited());
        invited.addAll(outbox.recipients(InvitationKind.INVITATION.key()));
        return Invitees.of(members.all(), invited, teams.tree());
    }

    /** Invites by mail whoever has an address, and all others by a card. */
    Handed byMail(Viewer admin, List<Member> people) {
        Map<Boolean, List<Member>> byAddress = people.stream()
                .collect(Collectors.partitioningBy(person -> person.email().isPresent()));
        return transactions.run(() -> {
            byAddress.get(true).forEach(person -> mail(admin, person));
            List<InvitationCard> cards = cards(admin, byAddress.get(false));
            return new Handed(byAddress.get(true).size(), cards);
        });
    }

    /** Invites by cards with codes, which are known now and never again; deactivated and erased people get none. */
    Handed byCard(Viewer admin, List<Member> people) {
        return transactions.run(() -> new Handed(0, cards(admin, people)));
    }

    private void mail(Viewer admin, Member person) {
        Invitations.kindFor(person).ifPresent(kind -> {
            if (outbox.add(InvitationLetter.to(person, kind, clock.instant()))) {
                note(admin, person, kind, "mail");
            }
        });
    }

    private List<InvitationCard> cards(Viewer admin, List<Member> people) {
        TeamTree tree = teams.tree();
        List<IssuedInvitation> issued = invitations.issue(people);
        issued.forEach(each -> note(admin, each.person(), each.kind(), "card"));
        return issued.stream()
                .map(invitation -> InvitationCard.of(invitation, tree))
                .toList();
    }

    private void note(Viewer admin, Member person, InvitationKind kind, String way) {
        audit.note(admin, AuditDeed.INVITED, person.id(), kind.key() + " " + way);
    }
}
