package fieldcraft.assignment;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.learning.PartState;
import fieldcraft.learning.Progress;
import fieldcraft.learning.ProgressBook;
import fieldcraft.mail.Outbox;
import fieldcraft.people.Member;
import fieldcraft.people.TeamTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings duties in line with the teams: whoever joined a team gets what was given to it; whoever left one keeps what they
 * have begun, and the rest ends. What lapses is given again to whoever completed it so long ago.
 */
public final class Settlement {
    private final Ledger ledger;
    private final ProgressBook progress;
    private final CourseCatalog catalog;
    private final Announcement announcement;
    private final WorkCalendar calendar;

    public Settlement(
            Ledger ledger, ProgressBook progress, CourseCatalog catalog, Outbox outbox, WorkCalendar calendar) {
        this.ledger = ledger;
        this.progress = progress;
        this.catalog = catalog;
        this.announcement = new Announcement(outbox, calendar);
        this.calendar = calendar;
    }

    /** Settles every assignment; doing it twice changes nothing the second time. */
    public void run() {
        ledger.transactions().run(() -> {
            ledger.teams().lockTree();
            List<Member> everybody = ledger.members().all();
            TeamTree tree = ledger.teams().tree();
            Map<Long, List<AssignmentDao.Target>> targets = ledger.assignments().targets().stream()
                    .collect(Collectors.groupingBy(AssignmentDao.Target::assignmentId));
            for (Assignment assignment : ledger.assignments().all()) {
                Audience audience = Audience.of(targets.getOrDefault(assignment.id(), List.of()));
                if (assignment.isOpen()) {
                    lapse(assignment);
                    settle(assignment, audience.among(everybody, tree), everybody);
                }
            }
        });
    }

    private void settle(Assignment assignment, List<Audience.Heard> audience, List<Member> everybody) {
        Map<Long, Duty> had = ledger.duties().in(assignment.id()).stream()
                .collect(Collectors.toMap(Duty::personId, Function.identity(), (earlier, later) -> later));
        give(assignment, audience, had);
        Set<Long> stillIn = audience.stream().map(heard -> heard.member().id()).collect(Collectors.toSet());
        Set<Long> active = everybody.stream()
                .filter(member -> member.deactivatedAt().isEmpty())
                .map(Member::id)
                .collect(Collectors.toSet());
        for (Duty duty : had.values()) {
            boolean left = duty.teamId().isPresent() && active.contains(duty.personId());
            if (left && duty.isOpen() && !stillIn.contains(duty.personId()) && !hasBegun(duty, assignment)) {
                note(duty, DutyEvent.Kind.LEFT_TEAM);
            } else if (stillIn.contains(duty.personId())
                    && duty.ended().equals(Optional.of(DutyEvent.Kind.LEFT_TEAM))) {
                note(duty, DutyEvent.Kind.RESUMED);
            }
        }
    }

    private void give(Assignment assignment, List<Audience.Heard> audience, Map<Long, Duty> had) {
        Set<Long> elsewhere = Set.copyOf(ledger.duties().peopleWith(String.join(" ", assignment.modules())));
        Instant now = calendar.now();
        List<DutyDao.NewDuty> given = new ArrayList<>();
        for (Audience.Heard heard : audience) {
            Member member = heard.member();
            if (!had.containsKey(member.id()) && !elsewhere.contains(member.id())) {
                Optional<Instant> dueAt = calendar.dueFor(assignment.due(), member.startedOn());
                given.add(new DutyDao.NewDuty(assignment.id(), member.id(), 1, heard.team(), dueAt));
            }
        }
        if (!given.isEmpty()) {
            ledger.duties().give(given, now);
            announcement.of(given, audience.stream().map(Audience.Heard::member).toList());
        }
    }

    /** Begins another round for those who completed it so many months ago. */
    private void lapse(Assignment assignment) {
        if (assignment.lapseMonths().isEmpty()) {
            return;
        }
        int months = assignment.lapseMonths().get();
        List<Duty> open = ledger.duties().live().stream()
                .filter(duty -> duty.assignmentId() == assignment.id())
                .toList();
        Map<Long, Progress> done =
                progress.of(open.stream().map(Duty::personId).distinct().toList(), catalog.current());
        List<Duty> lapsed = open.stream()
                .filter(duty -> completedAt(duty, assignment, done.get(duty.personId()))
                        .filter(at -> calendar.isMonthsAgo(at, months))
                        .isPresent())
                .toList();
        lapsed.forEach(duty -> note(duty, DutyEvent.Kind.LAPSED));
        Optional<Instant> dueAt = calendar.dueAgain(assignment.due());
        List<DutyDao.NewDuty> again = lapsed.stream()
                .map(duty ->
                        new DutyDao.NewDuty(assignment.id(), duty.personId(), duty.round() + 1, duty.teamId(), dueAt))
                .toList();
        if (!again.isEmpty()) {
            ledger.duties().give(again, calendar.now());
            announcement.of(again, ledger.members().all());
        }
    }

    /** When the last of its modules was complete; empty while one is not. */
    private static Optional<Instant> completedAt(Duty duty, Assignment assignment, Progress progress) {
        if (duty.state(assignment, progress) != DutyState.DONE) {
            return Optional.empty();
        }
        Instant since = duty.since().orElse(Instant.EPOCH);
        return progress.modules().stream()
                .filter(module -> assignment.modules().contains(module.module().id()))
                .flatMap(module -> module.doneAt(since).stream())
                .max(Comparator.naturalOrder());
    }

    private boolean hasBegun(Duty duty, Assignment assignment) {
        Course course = catalog.current();
        return progress.of(duty.personId(), course).modules().stream()
                .anyMatch(module ->
                        assignment.modules().contains(module.module().id()) && module.state() != PartState.NOT_STARTED);
    }

    private void note(Duty duty, DutyEvent.Kind kind) {
        ledger.duties().add(duty.id(), kind, calendar.now(), Optional.empty(), Optional.empty(), "");
    }
}
