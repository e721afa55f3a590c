package fieldcraft.coaching;

import fieldcraft.database.Transactions;
import fieldcraft.learning.PracticeDao;
import fieldcraft.learning.PracticeVersion;
import fieldcraft.learning.Verdict;
import fieldcraft.learning.VerdictDao;
import fieldcraft.people.AuditDeed;
import fieldcraft.people.AuditLog;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Where coaches answer what was handed in. */
public final class Desk {
    /** What came of an answer. */
    enum Outcome {
        ANSWERED,
        /** Another coach was faster. */
        ANSWERED_BEFORE,
        /** A newer text was handed in meanwhile. */
        OUTDATED
    }

    private final QueueDao queue;
    private final PracticeDao practices;
    private final VerdictDao verdicts;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public Desk(
            QueueDao queue,
            PracticeDao practices,
            VerdictDao verdicts,
            AuditLog audit,
            Transactions transactions,
            Clock clock) {
        this.queue = queue;
        this.practices = practices;
        this.verdicts = verdicts;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What waits for this coach, who does not answer their own. */
    List<QueueDao.Row> waiting(Viewer coach) {
        return queue.waiting().stream()
                .filter(row -> row.personId() != coach.id())
                .toList();
    }

    /** The text that somebody else handed in last, with what was said of it and of those before. */
    Optional<HandedIn> handedIn(Viewer coach, long person, String module) {
        return practices
                .newest(person, module)
                .filter(version -> person != coach.id())
                .map(version -> new HandedIn(version, practices.work(person, module), verdicts.of(person, module)));
    }

    /** Signs off somebody's text or sends it back; it is answered once. */
    Outcome answer(Viewer coach, long person, String module, VerdictForm form) {
        return transactions.run(() -> {
            practices.lock(person);
            int newest = practices
                    .newest(person, module)
                    .map(PracticeVersion::number)
                    .orElse(0);
            if (newest != form.number()) {
                return Outcome.OUTDATED;
            }
            if (verdicts.of(person, module).stream().map(Verdict::number).anyMatch(number -> number == newest)) {
                return Outcome.ANSWERED_BEFORE;
            }
            verdicts.add(person, module, newest, form.accepts(), form.word(), coach.id(), clock.instant());
            AuditDeed deed = form.accepts() ? AuditDeed.SIGNED_OFF : AuditDeed.SENT_BACK;
            audit.note(coach, deed, person, module + " " + newest);
            return Outcome.ANSWERED;
        });
    }
}
