package fieldcraft.assignment;

import fieldcraft.mail.NewLetter;
import fieldcraft.mail.Outbox;
import fieldcraft.people.Member;
import fieldcraft.people.Subscriptions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees to it that trainers and leaders get their digest on Monday morning. */
public final class Digests {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Ledger ledger;
    private final Subscriptions subscriptions;
    private final Outbox outbox;
    private final WorkCalendar calendar;

    public Digests(Ledger ledger, Subscriptions subscriptions, Outbox outbox, WorkCalendar calendar) {
        this.ledger = ledger;
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /** Writes those of today, if it is Monday; what was written is not written again. */
    public void run() {
        LocalDate today = calendar.today();
        if (today.getDayOfWeek() != DayOfWeek.MONDAY || calendar.timeOfDay().isBefore(MORNING)) {
            return;
        }
        ledger.transactions().run(() -> {
            ledger.teams().lockTree(); // two servers do it one after the other
            Set<Long> refusing = subscriptions.refusing();
            List<NewLetter> letters = ledger.members().all().stream()
                    .filter(Digests::isReader)
                    .filter(member -> !refusing.contains(member.id()))
                    .map(member -> letter(member, today))
                    .toList();
            Set<String> written =
                    outbox.known(letters.stream().map(NewLetter::onceKey).toList());
            outbox.addAll(letters.stream()
                    .filter(letter -> !written.contains(letter.onceKey()))
                    .toList());
        });
    }

    private static boolean isReader(Member member) {
        return member.state() == Member.State.ACTIVE && member.email().isPresent() && Subscriptions.isFor(member);
    }

    private static NewLetter letter(Member member, LocalDate monday) {
        return NewLetter.ordinary(
                member.id(),
                DigestLetter.KIND,
                "%s %d %s".formatted(DigestLetter.KIND, member.id(), monday),
                Map.of("monday", monday.toString()));
    }
}
