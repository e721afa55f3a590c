package fieldcraft.people;

import fieldcraft.database.Transactions;
import fieldcraft.web.FieldErrors;
import fieldcraft.web.Message;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What an admin does with people: adds them, changes them, keeps them out and lets them in again. */
public final class Directory {
    private final PersonDao people;
    private final MemberDao members;
    private final SessionDao sessions;
    private final InvitationDao invitations;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Runnable settle;
    private final Clock clock;

    /** @param settle brings what hangs on teams in line, after somebody came into one or left it */
    public Directory(
            PersonDao people,
            MemberDao members,
            SessionDao sessions,
            InvitationDao invitations,
            AuditLog audit,
            Transactions transactions,
            Runnable settle,
            Clock clock) {
        this.people = people;
        this.members = members;
        this.sessions = sessions;
        this.invitations = invitations;
        this.audit = audit;
        this.transactions = transactions;
        this.settle = settle;
        this.clock = clock;
    }

    /** Which of these logins somebody else has already. */
    FieldErrors taken(MemberForm form, Optional<Long> self) {
        return FieldErrors.none()
                .with("email", taken(form.email(), self).map(name -> Message.of("people.field.email-taken", name)))
                .with("number", taken(form.number(), self).map(name -> Message.of("people.field.number-taken", name)));
    }

    /** Adds somebody who cannot sign in before they are invited; empty if an address or number was taken meanwhile. */
    Optional<Person> add(NewPerson newcomer, Viewer by) {
        Optional<Person> added = people.addWithoutPassword(newcomer, clock.instant());
        added.ifPresent(person -> audit.note(by, AuditDeed.PERSON_ADDED, person.id(), ""));
        settle.run();
        return added;
    }

    /** Changes somebody; why not, if not. */
    Optional<Message> change(Member before, MemberDao.Change wanted, Viewer by) {
        if (before.admin() && !wanted.admin() && before.id() == by.id()) {
            return Optional.of(Message.of("people.person.own-admin"));
        }
        transactions.run(() -> {
            members.change(wanted);
            if (!before.email().equals(wanted.email())) {
                invitations.end(List.of(before.id()), clock.instant());
            }
            note(before, wanted, by);
            settle.run();
        });
        return Optional.empty();
    }

    /** Signs somebody out everywhere and keeps them out; why not, if not. */
    Optional<Message> deactivate(Member member, Viewer by) {
        if (member.id() == by.id()) {
            return Optional.of(Message.of("people.person.own-account"));
        }
        transactions.run(() -> {
            members.deactivate(member.id(), clock.instant());
            sessions.endAll(member.id());
            invitations.end(List.of(member.id()), clock.instant());
            audit.note(by, AuditDeed.DEACTIVATED, member.id(), "");
        });
        return Optional.empty();
    }

    void reactivate(Member member, Viewer by) {
        transactions.run(() -> {
            members.reactivate(member.id());
            settle.run();
            audit.note(by, AuditDeed.REACTIVATED, member.id(), "");
        });
    }

    private Optional<String> taken(String login, Optional<Long> self) {
        return login.isEmpty()
                ? Optional.empty()
                : members.withLogin(login)
                        .filter(owner -> !self.equals(Optional.of(owner.id())))
                        .map(Member::name);
    }

    private void note(Member before, MemberDao.Change wanted, Viewer by) {
        Member after = members.find(before.id()).orElseThrow();
        if (!before.roles().equals(after.roles())) {
            audit.note(by, AuditDeed.ROLES_CHANGED, before.id(), before.roles() + " > " + after.roles());
        }
        if (!before.team().equals(wanted.team())) {
            audit.note(by, AuditDeed.TEAM_ASSIGNED, before.id(), team(before.team()) + " > " + team(wanted.team()));
        }
        audit.note(by, AuditDeed.PERSON_CHANGED, before.id(), "");
    }

    private static String team(Optional<Long> id) {
        return id.map(team -> "team " + team).orElse("no team");
    }
}
