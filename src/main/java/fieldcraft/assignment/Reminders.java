package fieldcraft.assignment;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.learning.Progress;
import fieldcraft.learning.ProgressBook;
import fieldcraft.mail.NewLetter;
import fieldcraft.mail.Outbox;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reminds people of what is due: three days before, on the day, and once a week when it is overdue. Any server may do a round
 * at any time; what was said is not said again.
 */
public final class Reminders {
    /** Nobody is reminded before. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Ledger ledger;
    private final CourseCatalog catalog;
    private final ProgressBook book;
    private final Outbox outbox;
    private final WorkCalendar calendar;

    public Reminders(Ledger ledger, CourseCatalog catalog, ProgressBook book, Outbox outbox, WorkCalendar calendar) {
        this.ledger = ledger;
        this.catalog = catalog;
        this.book = book;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /** Writes what is to be said today and was not said yet. */
    public void run() {
        if (calendar.timeOfDay().isBefore(MORNING)) {
            return;
        }
        ledger.transactions().run(() -> {
            ledger.teams().lockTree(); // two servers do it one after the other
            Map<NewLetter, Duty> fresh = fresh();
            Map<Long, Assignment> assignments =
                    ledger.assignments().all().stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
            Course course = catalog.current();
            Map<Long, Progress> progress = book.of(
                    fresh.values().stream().map(Duty::personId).distinct().toList(), course);
            List<NewLetter> wanted = new ArrayList<>();
            fresh.forEach((letter, duty) -> {
                if (!isDone(duty, assignments.get(duty.assignmentId()), progress.get(duty.personId()))) {
                    wanted.add(letter);
                }
            });
            outbox.addAll(wanted);
        });
    }

    /** What nobody has said yet, with what it is about. */
    private Map<NewLetter, Duty> fresh() {
        LocalDate today = calendar.today();
        Map<NewLetter, Duty> letters = new HashMap<>();
        for (Duty duty : ledger.duties().datedAndOpen()) {
            Reminder.on(today, duty, calendar.zone())
                    .ifPresent(reminder -> letters.put(reminder.about(duty, today, calendar.zone()), duty));
        }
        Set<String> said =
                outbox.known(letters.keySet().stream().map(NewLetter::onceKey).toList());
        letters.keySet().removeIf(letter -> said.contains(letter.onceKey()));
        return letters;
    }

    static boolean isDone(Duty duty, Assignment assignment, Progress progress) {
        return assignment.modules().stream().allMatch(module -> duty.isComplete(module, progress));
    }
}
