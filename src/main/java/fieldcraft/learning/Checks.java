package fieldcraft.learning;

import fieldcraft.course.CourseCatalog;
import fieldcraft.course.ModuleCheck;
import fieldcraft.database.DuplicateRow;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Starts attempts on knowledge checks and takes their answers; what is sent twice, late or out of turn changes nothing. */
public final class Checks {
    private final CheckDao dao;
    private final PinnedChecks texts;
    private final CourseCatalog catalog;
    private final Clock clock;
    private final LongSupplier seeds;

    /** @param seeds gives every attempt a seed of its own, for the order of its questions and options */
    public Checks(CheckDao dao, PinnedChecks texts, CourseCatalog catalog, Clock clock, LongSupplier seeds) {
        this.dao = dao;
        this.texts = texts;
        this.catalog = catalog;
        this.clock = clock;
        this.seeds = seeds;
    }

    /**
     * The attempt to go on with: the one that still has questions, or a failed one whose feedback must be opened first, or
     * else a new one on the check as it stands.
     */
    public CheckAttempt resumeOrStart(Viewer person, String module, ModuleCheck check) {
        texts.keep(check);
        return dao.resumeOrStart(person.id(), module, check.version(), seeds.getAsLong(), clock.instant());
    }

    /** A person's own attempt, as far as it was answered. */
    public Optional<AnsweredCheck> own(long id, Viewer person) {
        List<CheckAttempt> siblings = dao.siblings(id, person.id());
        return siblings.stream()
                .filter(attempt -> attempt.id() == id)
                .findFirst()
                .map(attempt -> new AnsweredCheck(sheet(attempt), siblings));
    }

    /**
     * Takes an answer if it is complete and the attempt stands at its question, and says what became of it; empty if the
     * person has no such attempt.
     *
     * @param number that of the question, counted from 0
     */
    public Optional<Answering> answer(long id, Viewer person, int number, TypedAnswer typed) {
        return own(id, person).map(check -> answer(check, number, typed));
    }

    private Answering answer(AnsweredCheck check, int number, TypedAnswer typed) {
        AnswerReply reply = check.sheet().reply(number, typed);
        return reply == AnswerReply.TAKEN ? take(check, number, typed) : new Answering(reply, number, check);
    }

    private Answering take(AnsweredCheck check, int number, TypedAnswer typed) {
        Instant now = clock.instant();
        StoredAnswer answer = check.sheet().graded(number, typed, now);
        CheckSheet after = check.sheet().with(answer);
        try {
            int passMark = catalog.current().marks().check();
            dao.answer(check.attempt().id(), answer, after.result(passMark, now));
            return new Answering(AnswerReply.TAKEN, number, check.with(after));
        } catch (RuntimeException failure) {
            if (!DuplicateRow.isCauseOf(failure)) {
                throw failure;
            }
            // Another tab was quicker: what it answered stands.
            CheckSheet stored = sheet(check.attempt());
            return new Answering(stored.reply(number, typed), number, check.with(stored));
        }
    }

    /** Notes that the feedback on a finished attempt was opened; empty if the person has no such attempt. */
    public Optional<CheckAttempt> openFeedback(long id, Viewer person) {
        Optional<CheckAttempt> finished = dao.siblings(id, person.id()).stream()
                .filter(attempt -> attempt.id() == id && attempt.isFinished())
                .findFirst();
        finished.ifPresent(this::openFeedback);
        return finished;
    }

    private void openFeedback(CheckAttempt attempt) {
        try {
            dao.openFeedback(attempt.id(), clock.instant());
        } catch (RuntimeException failure) {
            // A second press was quicker, which is as good.
            if (!DuplicateRow.isCauseOf(failure)) {
                throw failure;
            }
        }
    }

    private CheckSheet sheet(CheckAttempt attempt) {
        return new CheckSheet(attempt, texts.of(attempt), dao.answers(attempt.id()));
    }
}
