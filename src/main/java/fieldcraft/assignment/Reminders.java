package fieldcraft.assignment;

import fieldcraft.course.CourseCatalog;
import fieldcraft.learning.ProgressBook;
import fieldcraft.mail.NewLetter;
import fieldcraft.mail.Outbox;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reminds people of what is due: three days before, on the day, and once a week when it is overdue. Any server may do a round
 * at any time; what was said is not said again.
 */
public final class Reminders {
    /** Nobody is reminded before. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Ledger ledger;
    private final Completion completion;
    private final Outbox outbox;
    private final WorkCalendar calendar;

    public Reminders(Ledger ledger, CourseCatalog catalog, ProgressBook book, Outbox outbox, WorkCalendar calendar) {
        this.ledger = ledger;
        this.completion = new Completion(ledger.assignments(), catalog, book);
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /** Writes what is to be said today and was not said yet. */
    public void run() {
        if (calendar.timeOfDay().isBefore(MORNING)) {
            return;
        }
        Map<NewLetter, Duty> letters = letters();
        removeSaid(letters);
        Map<Duty, DutyState> states = completion.of(letters.values());
        letters.values().removeIf(duty -> states.get(duty) != DutyState.OWED);
        if (!letters.isEmpty()) {
            ledger.transactions().run(() -> {
                ledger.teams().lockTree(); // two servers do it one after the other
                removeSaid(letters);
                outbox.addAll(List.copyOf(letters.keySet()));
            });
        }
    }

    /** What is to be said today, with what it is about. */
    private Map<NewLetter, Duty> letters() {
        LocalDate today = calendar.today();
        Map<NewLetter, Duty> letters = new HashMap<>();
        for (Duty duty : ledger.duties().datedAndOpen()) {
            Reminder.on(today, duty, calendar.zone())
                    .ifPresent(reminder -> letters.put(reminder.about(duty, today, calendar.zone()), duty));
        }
        return letters;
    }

    private void removeSaid(Map<NewLetter, Duty> letters) {
        Set<String> said =
                outbox.known(letters.keySet().stream().map(NewLetter::onceKey).toList());
        letters.keySet().removeIf(letter -> said.contains(letter.onceKey()));
    }
}
