package fieldcraft.learning;

import fieldcraft.course.ModuleScenario;
import fieldcraft.database.DuplicateRow;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Starts attempts and takes their decisions; whatever is asked twice, late or out of turn changes nothing. */
public final class Attempts {
    private final AttemptDao dao;
    private final PinnedScenarios scenarios;
    private final Clock clock;
    private final LongSupplier seeds;

    /** @param seeds gives every attempt a seed of its own, for the order of its choices */
    public Attempts(AttemptDao dao, PinnedScenarios scenarios, Clock clock, LongSupplier seeds) {
        this.dao = dao;
        this.scenarios = scenarios;
        this.clock = clock;
        this.seeds = seeds;
    }

    /** The id of the scored attempt to go on with: the one that has not ended yet, or else a new one on the scenario as it stands. */
    public long resumeOrStart(Viewer person, String module, ModuleScenario scenario) {
        scenarios.keep(scenario);
        return dao.resumeOrStart(person.id(), module, scenario.version(), seeds.getAsLong(), clock.instant());
    }

    /**
     * The id of a practice that repeats the decisions before {@code origin} and is free from there on; empty if that is no
     * decision of a finished attempt of this person.
     */
    public Optional<Long> practise(Viewer person, Attempt.Origin origin) {
        return dao.ofPerson(origin.attemptId(), person.id())
                .filter(Attempt::isFinished)
                .filter(attempt -> origin.step() >= 0 && origin.step() < attempt.decisions())
                .map(attempt -> dao.resumeOrPractise(attempt, origin.step(), seeds.getAsLong(), clock.instant()));
    }

    /** A person's own attempt, as far as it was played. */
    public Optional<PlayedAttempt> own(long id, Viewer person) {
        return played(id).filter(played -> played.attempt().personId() == person.id());
    }

    /** A finished attempt that the person may look at: their own, or for a trainer anybody's. */
    public Optional<PlayedAttempt> finished(long id, Viewer person) {
        return played(id)
                .filter(played -> played.attempt().isFinished())
                .filter(played -> played.attempt().personId() == person.id() || person.trainer());
    }

    /** A finished scored attempt of this person, for somebody who may see their work. */
    public Optional<PlayedAttempt> finishedBy(long personId, long id) {
        return played(id)
                .filter(played -> played.attempt().personId() == personId)
                .filter(played ->
                        played.attempt().isFinished() && !played.attempt().practice());
    }

    /**
     * Takes a decision if it is asked for where the attempt stands, and says what became of it; empty if the person has no
     * such attempt.
     */
    public Optional<Reply> decide(long id, Viewer person, AskedDecision asked) {
        return dao.ofPerson(id, person.id()).map(attempt -> decide(replay(attempt), asked));
    }

    private Reply decide(Replay replay, AskedDecision asked) {
        Reply reply = replay.reply(asked);
        return reply == Reply.TAKEN ? take(replay, asked) : reply;
    }

    private Reply take(Replay replay, AskedDecision asked) {
        Instant now = clock.instant();
        long millis =
                Duration.between(replay.lookedAtSince(asked.shownAt()), now).toMillis();
        StoredDecision decision = new StoredDecision(asked.step(), asked.choice(), now, Math.max(0, millis));
        try {
            dao.decide(replay.attempt().id(), decision, replay.with(decision).result(now));
            return Reply.TAKEN;
        } catch (RuntimeException failure) {
            if (!DuplicateRow.isCauseOf(failure)) {
                throw failure;
            }
            // Another tab was quicker: what it decided stands.
            return replay(replay.attempt()).reply(asked);
        }
    }

    private Optional<PlayedAttempt> played(long id) {
        List<Attempt> siblings = dao.siblings(id);
        return siblings.stream()
                .filter(attempt -> attempt.id() == id)
                .findFirst()
                .map(attempt -> new PlayedAttempt(replay(attempt), siblings));
    }

    private Replay replay(Attempt attempt) {
        return new Replay(attempt, scenarios.of(attempt), dao.decisions(attempt.id()));
    }
}
