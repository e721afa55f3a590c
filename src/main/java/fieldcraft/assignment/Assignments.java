package fieldcraft.assignment;

import fieldcraft.database.Transactions;
import fieldcraft.people.AuditDeed;
import fieldcraft.people.AuditLog;
import fieldcraft.people.MemberDao;
import fieldcraft.people.TeamDao;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives modules to people and teams, and changes what was given. */
public final class Assignments {
    private final AssignmentDao assignments;
    private final DutyDao duties;
    private final MemberDao members;
    private final TeamDao teams;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;
    private final ZoneId zone;

    public Assignments(
            AssignmentDao assignments,
            DutyDao duties,
            MemberDao members,
            TeamDao teams,
            AuditLog audit,
            Transactions transactions,
            Clock clock,
            ZoneId zone) {
        this.assignments = assignments;
        this.duties = duties;
        this.members = members;
        this.teams = teams;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
        this.zone = zone;
    }

    /** Who would get it, and by when each would have to be done; those who have it already are told apart. */
    List<Share> shares(NewAssignment wanted) {
        Set<Long> given = new HashSet<>(duties.peopleWith(String.join(" ", wanted.modules())));
        return new Audience(wanted.teams(), wanted.people())
                .among(members.all(), teams.tree()).stream()
                        .map(heard -> new Share(
                                heard.member(),
                                heard.team(),
                                wanted.due().dueFor(heard.member().startedOn(), today(), zone),
                                given.contains(heard.member().id())))
                        .toList();
    }

    /** Gives it to everybody who does not have it; its id. */
    public long assign(NewAssignment wanted, Viewer by) {
        return transactions.run(() -> {
            teams.lockTree();
            Instant now = clock.instant();
            long id = assignments.add(wanted, by.id(), now);
            List<DutyDao.NewDuty> given = shares(wanted).stream()
                    .filter(share -> !share.given())
                    .map(share -> new DutyDao.NewDuty(id, share.member().id(), 1, share.team(), share.dueAt()))
                    .toList();
            duties.give(given, now);
            audit.note(by, AuditDeed.ASSIGNED, "assignment %d, %d people".formatted(id, given.size()));
            return id;
        });
    }

    /** Moves the date of one person's share. */
    void extend(Duty duty, LocalDate day, String reason, Viewer by) {
        Instant dueAt = day.atTime(DueRule.HOUR).atZone(zone).toInstant();
        change(duty, DutyEvent.Kind.EXTENDED, Optional.of(dueAt), reason, by);
    }

    /** Ends one person's share or takes it up again. */
    void change(Duty duty, DutyEvent.Kind kind, String reason, Viewer by) {
        change(duty, kind, Optional.empty(), reason, by);
    }

    /** Takes an assignment back from everybody; once is enough. */
    void withdraw(long assignment, String reason, Viewer by) {
        transactions.run(() -> {
            if (assignments.end(assignment, clock.instant(), by.id(), reason) > 0) {
                duties.in(assignment).stream()
                        .filter(Duty::isOpen)
                        .forEach(duty -> change(duty, DutyEvent.Kind.WITHDRAWN, reason, by));
            }
        });
    }

    private void change(Duty duty, DutyEvent.Kind kind, Optional<Instant> dueAt, String reason, Viewer by) {
        transactions.run(() -> {
            duties.add(duty.id(), kind, clock.instant(), Optional.of(by.id()), dueAt, reason);
            audit.note(
                    by,
                    AuditDeed.ASSIGNMENT_CHANGED,
                    duty.personId(),
                    "assignment %d: %s".formatted(duty.assignmentId(), kind));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
