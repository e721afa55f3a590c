package fieldcraft.people;

import fieldcraft.database.Transactions;
import fieldcraft.web.FieldErrors;
import fieldcraft.web.Message;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Where admins enter people and change what is known of them. Every change is noted together with it. */
public final class PeopleRegister {
    private final PersonDao people;
    private final MemberDao members;
    private final TeamDao teams;
    private final InvitationDao invitations;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Runnable settle;
    private final Clock clock;

    /** @param settle brings what hangs on teams in line, after somebody came into one or left it */
    public PeopleRegister(
            PersonDao people,
            MemberDao members,
            TeamDao teams,
            InvitationDao invitations,
            AuditLog audit,
            Transactions transactions,
            Runnable settle,
            Clock clock) {
        this.people = people;
        this.members = members;
        this.teams = teams;
        this.invitations = invitations;
        this.audit = audit;
        this.transactions = transactions;
        this.settle = settle;
        this.clock = clock;
    }

    /** Who was entered; nobody if something is wrong with what was typed. */
    record Entry(FieldErrors errors, Optional<Long> person) {}

    /** Enters somebody, who cannot sign in before they were invited. */
    Entry add(Viewer admin, PersonForm form) {
        return transactions.run(() -> {
            teams.lockTree();
            FieldErrors errors = errors(form, Optional.empty());
            if (!errors.isEmpty()) {
                return new Entry(errors, Optional.empty());
            }
            NewPerson person = form.person();
            long id = people.insert(person, Optional.empty(), clock.instant());
            audit.note(admin, AuditDeed.PERSON_ADDED, id, PersonChange.roles(person.roles()));
            settle.run();
            return new Entry(errors, Optional.of(id));
        });
    }

    /** Changes what is known of somebody; what is wrong with it, if anything is. */
    FieldErrors change(Viewer admin, long id, PersonForm form) {
        return transactions.run(() -> {
            teams.lockTree();
            Member before = members.find(id).orElseThrow();
            FieldErrors errors = errors(form, Optional.of(before)).with("admin", roleProblem(admin, before, form));
            if (errors.isEmpty()) {
                PersonChange change = new PersonChange(before, form.person());
                members.change(change.row());
                if (!before.email().equals(change.after().email())) {
                    invitations.end(List.of(id), clock.instant());
                }
                change.notes().forEach(note -> audit.note(admin, note.deed(), id, note.details()));
                settle.run();
            }
            return errors;
        });
    }

    private FieldErrors errors(PersonForm form, Optional<Member> before) {
        boolean teamKnown = form.team().isEmpty()
                || form.teamId().flatMap(teams.tree()::find).isPresent();
        return form.errors()
                .require(!isTaken(form.email(), before), "email", "people.field.email-taken")
                .require(!isTaken(form.number(), before), "number", "people.field.number-taken")
                .require(teamKnown, "team", "people.field.team-unknown");
    }

    private boolean isTaken(String login, Optional<Member> self) {
        return members.withLogin(NewPerson.canonical(login))
                .filter(owner -> self.filter(me -> me.id() == owner.id()).isEmpty())
                .isPresent();
    }

    private Optional<Message> roleProblem(Viewer admin, Member before, PersonForm form) {
        return form.admin()
                ? Optional.empty()
                : LastAdmin.refusal(admin, before, members).map(refusal -> refusal.message("role"));
    }
}
