package fieldcraft.assignment;

import fieldcraft.course.CourseCatalog;
import fieldcraft.learning.Progress;
import fieldcraft.learning.ProgressBook;
import fieldcraft.mail.Outbox;
import fieldcraft.people.Member;
import fieldcraft.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets a trainer have people reminded of what they are to do, each at most once a day. */
public final class Nudges {
    /**
     * What came of it.
     *
     * @param written how many get a letter
     * @param unreachable how many have no e-mail address, or no account yet
     * @param nudged how many were reminded today already
     */
    record Outcome(int written, int unreachable, int nudged) {}

    private enum Answer {
        WRITTEN,
        UNREACHABLE,
        NUDGED
    }

    private final Ledger ledger;
    private final CourseCatalog catalog;
    private final ProgressBook book;
    private final Outbox outbox;
    private final WorkCalendar calendar;

    public Nudges(Ledger ledger, CourseCatalog catalog, ProgressBook book, Outbox outbox, WorkCalendar calendar) {
        this.ledger = ledger;
        this.catalog = catalog;
        this.book = book;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /** Whoever should have done an assignment by now and has not. */
    Outcome overdue(Assignment assignment, Viewer by) {
        List<Duty> late = ledger.duties().in(assignment.id()).stream()
                .filter(duty -> duty.isOverdue(calendar.now()))
                .toList();
        return remind(assignment, late, by);
    }

    /** These people, as far as they have not finished. */
    Outcome remind(Assignment assignment, List<Duty> duties, Viewer by) {
        Map<Long, Progress> progress =
                book.of(duties.stream().map(Duty::personId).distinct().toList(), catalog.current());
        Map<Long, Member> members =
                ledger.members().all().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        return ledger.transactions().run(() -> {
            ledger.teams().lockTree(); // two trainers do it one after the other
            Map<Answer, Long> answers = duties.stream()
                    .filter(duty -> assignment.isOpen() && duty.isOpen())
                    .filter(duty -> duty.state(assignment, progress.get(duty.personId())) == DutyState.OWED)
                    .map(duty -> remind(duty, members.get(duty.personId()), by))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            return new Outcome(
                    count(answers, Answer.WRITTEN), count(answers, Answer.UNREACHABLE), count(answers, Answer.NUDGED));
        });
    }

    private Answer remind(Duty duty, Member member, Viewer by) {
        if (member.state() != Member.State.ACTIVE || member.email().isEmpty()) {
            return Answer.UNREACHABLE;
        }
        if (!outbox.add(Reminder.NUDGE.about(duty, calendar.today(), calendar.zone()))) {
            return Answer.NUDGED;
        }
        ledger.duties()
                .add(duty.id(), DutyEvent.Kind.NUDGED, calendar.now(), Optional.of(by.id()), Optional.empty(), "");
        return Answer.WRITTEN;
    }

    private static int count(Map<Answer, Long> answers, Answer answer) {
        return answers.getOrDefault(answer, 0L).intValue();
    }
}
