package fieldcraft.learning;

import fieldcraft.scenario.Outcome;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** Attempts, their decisions and results. */
@RegisterConstructorMapper(StoredDecision.class)
@RegisterConstructorMapper(AttemptDao.Row.class)
public interface AttemptDao {
    /** Of attempt {@code a} with its result {@code r}, if it has one. */
    String COLUMNS = """
            select a.id, a.person_id, a.module, a.version, a.practice, a.origin_attempt, a.origin_step, a.seed, a.started_at,
                   (select count(*) from decision d where d.attempt_id = a.id) as decisions,
                   r.score, r.earned, r.passed, r.outcome, r.ending, r.finished_at
            """;

    /**
     * Every attempt of the person on the module of attempt {@code id}, oldest first, practice too; empty if there is no such
     * attempt.
     */
    default List<Attempt> siblings(long id) {
        return siblingRows(id).stream().map(Row::attempt).toList();
    }

    /** The person's scored attempts, oldest first. */
    default List<Attempt> scored(long personId) {
        return scored(List.of(personId));
    }

    /** The scored attempts of several people, oldest first. */
    default List<Attempt> scored(Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : scoredRows(people).stream().map(Row::attempt).toList();
    }

    /** The person's attempt with this id. */
    default Optional<Attempt> ofPerson(long id, long personId) {
        return rowOfPerson(id, personId).map(Row::attempt);
    }

    @SqlQuery(COLUMNS + """
            from attempt self
            join attempt a on a.person_id = self.person_id and a.module = self.module
            left join attempt_result r on r.attempt_id = a.id
            where self.id = :id
            order by a.id
            """)
    List<Row> siblingRows(long id);

    @SqlQuery(COLUMNS + """
            from attempt a
            left join attempt_result r on r.attempt_id = a.id
            where a.person_id in (<people>) and not a.practice
            order by a.id
            """)
    List<Row> scoredRows(@BindList Collection<Long> people);

    @SqlQuery(COLUMNS + """
            from attempt a
            left join attempt_result r on r.attempt_id = a.id
            where a.id = :id and a.person_id = :personId
            """)
    Optional<Row> rowOfPerson(long id, long personId);

    @SqlQuery("""
            select step, choice, decided_at, millis
            from decision
            where attempt_id = :attemptId
            order by step
            """)
    List<StoredDecision> decisions(long attemptId);

    /** The person's scored attempt on the module that has not ended yet, or else a new one; two requests at once get the same. */
    @Transaction
    default long resumeOrStart(long personId, String module, String version, long seed, Instant now) {
        lock(personId);
        return running(personId, module).orElseGet(() -> start(personId, module, version, seed, now));
    }

    /** A practice from decision {@code step} of an attempt on; one that was begun there and not gone on with is taken up again. */
    @Transaction
    default long resumeOrPractise(Attempt origin, int step, long seed, Instant now) {
        lock(origin.personId());
        return untouchedPractice(origin.id(), step).orElseGet(() -> practise(origin, step, seed, now));
    }

    private long practise(Attempt origin, int step, long seed, Instant now) {
        long practice = insertPractice(origin, step, seed, now);
        inherit(practice, origin.id(), step);
        return practice;
    }

    /** Stores a decision and, if it ended the attempt, what the attempt came to. */
    @Transaction
    default void decide(long attemptId, StoredDecision decision, Optional<AttemptResult> result) {
        insert(attemptId, decision);
        result.ifPresent(ended -> insert(attemptId, ended));
    }

    @SqlQuery("select id from person where id = :personId for update")
    long lock(long personId);

    @SqlQuery("""
            select a.id
            from attempt a
            left join attempt_result r on r.attempt_id = a.id
            where a.person_id = :personId and a.module = :module and not a.practice and r.attempt_id is null
            order by a.id desc
            limit 1
            """)
    Optional<Long> running(long personId, String module);

    @SqlQuery("""
            select a.id
            from attempt a
            where a.origin_attempt = :originId and a.origin_step = :step
              and not exists (select 1 from decision d where d.attempt_id = a.id and d.step >= :step)
            order by a.id desc
            limit 1
            """)
    Optional<Long> untouchedPractice(long originId, int step);

    @SqlUpdate("""
            insert into attempt (person_id, module, version, practice, seed, started_at)
            values (:personId, :module, :version, false, :seed, :now)
            """)
    @GetGeneratedKeys("id")
    long start(long personId, String module, String version, long seed, Instant now);

    @SqlUpdate("""
            insert into attempt (person_id, module, version, practice, origin_attempt, origin_step, seed, started_at)
            values (:personId, :module, :version, true, :id, :step, :seed, :now)
            """)
    @GetGeneratedKeys("id")
    long insertPractice(@BindMethods Attempt origin, int step, long seed, Instant now);

    @SqlUpdate("""
            insert into decision (attempt_id, step, choice, decided_at, millis)
            select :practiceId, step, choice, decided_at, millis
            from decision
            where attempt_id = :originId and step < :step
            """)
    void inherit(long practiceId, long originId, int step);

    @SqlUpdate("""
            insert into decision (attempt_id, step, choice, decided_at, millis)
            values (:attemptId, :step, :choice, :decidedAt, :millis)
            """)
    void insert(long attemptId, @BindMethods StoredDecision decision);

    @SqlUpdate("""
            insert into attempt_result (attempt_id, score, earned, passed, outcome, ending, finished_at)
            values (:attemptId, :score, :earned, :passed, :outcome, :ending, :finishedAt)
            """)
    void insert(long attemptId, @BindMethods AttemptResult result);

    /** An attempt with its result's columns beside it. */
    record Row(
            long id,
            long personId,
            String module,
            String version,
            boolean practice,
            Optional<Long> originAttempt,
            Optional<Integer> originStep,
            long seed,
            Instant startedAt,
            int decisions,
            Optional<Integer> score,
            Optional<Integer> earned,
            Optional<Boolean> passed,
            Optional<Outcome> outcome,
            Optional<String> ending,
            Optional<Instant> finishedAt) {

        Attempt attempt() {
            Optional<Attempt.Origin> origin =
                    originAttempt.map(attempt -> new Attempt.Origin(attempt, originStep.orElseThrow()));
            return new Attempt(
                    id,
                    personId,
                    module,
                    version,
                    practice,
                    origin,
                    seed,
                    startedAt,
                    decisions,
                    score.map(this::result));
        }

        private AttemptResult result(int reached) {
            return new AttemptResult(
                    reached,
                    earned.orElseThrow(),
                    passed.orElseThrow(),
                    outcome.orElseThrow(),
                    ending.orElseThrow(),
                    finishedAt.orElseThrow());
        }
    }
}
