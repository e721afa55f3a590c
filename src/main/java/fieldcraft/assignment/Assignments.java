package fieldcraft.assignment;

import fieldcraft.mail.Outbox;
import fieldcraft.people.AuditDeed;
import fieldcraft.people.AuditLog;
import fieldcraft.web.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives modules to people and teams, and changes what was given. */
public final class Assignments {
    private final Ledger ledger;
    private final Announcement announcement;
    private final AuditLog audit;
    private final WorkCalendar calendar;

    public Assignments(Ledger ledger, Outbox outbox, AuditLog audit, WorkCalendar calendar) {
        this.ledger = ledger;
        this.announcement = new Announcement(outbox, calendar);
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Who would get it, and by when each would have to be done; those who have it already are told apart. */
    List<Share> shares(NewAssignment wanted) {
        Set<Long> given = new HashSet<>(ledger.duties().peopleWith(String.join(" ", wanted.modules())));
        return new Audience(wanted.teams(), wanted.people())
                .among(ledger.members().all(), ledger.teams().tree()).stream()
                        .map(heard -> new Share(
                                heard.member(),
                                heard.team(),
                                calendar.dueFor(wanted.due(), heard.member().startedOn()),
                                given.contains(heard.member().id())))
                        .toList();
    }

    /** Gives it to everybody who does not have it; its id. */
    public long assign(NewAssignment wanted, Viewer by) {
        return ledger.transactions().run(() -> {
            ledger.teams().lockTree();
            Instant now = calendar.now();
            long id = ledger.assignments().add(wanted, by.id(), now);
            List<Share> fresh =
                    shares(wanted).stream().filter(share -> !share.given()).toList();
            List<DutyDao.NewDuty> given = fresh.stream()
                    .map(share -> new DutyDao.NewDuty(id, share.member().id(), 1, share.team(), share.dueAt()))
                    .toList();
            ledger.duties().give(given, now);
            announcement.of(given, fresh.stream().map(Share::member).toList());
            audit.note(by, AuditDeed.ASSIGNED, "assignment %d, %d people".formatted(id, given.size()));
            return id;
        });
    }

    /** Moves the date of one person's share. */
    public void extend(Duty duty, LocalDate day, String reason, Viewer by) {
        Instant dueAt = calendar.dueOn(day);
        change(duty, DutyEvent.Kind.EXTENDED, Optional.of(dueAt), reason, by);
    }

    /** Ends one person's share or takes it up again. */
    public void change(Duty duty, DutyEvent.Kind kind, String reason, Viewer by) {
        change(duty, kind, Optional.empty(), reason, by);
    }

    /** Takes an assignment back from everybody; once is enough. */
    public void withdraw(long assignment, String reason, Viewer by) {
        ledger.transactions().run(() -> {
            if (ledger.assignments().end(assignment, calendar.now(), by.id(), reason) > 0) {
                ledger.duties().in(assignment).stream()
                        .filter(Duty::isOpen)
                        .forEach(duty -> change(duty, DutyEvent.Kind.WITHDRAWN, reason, by));
            }
        });
    }

    private void change(Duty duty, DutyEvent.Kind kind, Optional<Instant> dueAt, String reason, Viewer by) {
        ledger.transactions().run(() -> {
            ledger.duties().add(duty.id(), kind, calendar.now(), Optional.of(by.id()), dueAt, reason);
            audit.note(
                    by,
                    AuditDeed.ASSIGNMENT_CHANGED,
                    duty.personId(),
                    "assignment %d: %s".formatted(duty.assignmentId(), kind));
        });
    }
}
