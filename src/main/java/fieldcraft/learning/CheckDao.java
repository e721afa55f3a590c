package fieldcraft.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** Attempts on knowledge checks, their answers and results. */
@RegisterConstructorMapper(CheckDao.Row.class)
@RegisterConstructorMapper(CheckDao.AnswerRow.class)
public interface CheckDao {
    /** Of attempt {@code a} with its feedback {@code f} and its result {@code r}, if it has them. */
    String COLUMNS = """
            select a.id, a.person_id, a.module, a.version, a.seed, a.started_at,
                   (select count(*) from check_answer c where c.attempt_id = a.id) as answers,
                   f.opened_at, r.score, r.points, r.passed, r.finished_at
            """;

    /** The person's attempts on the module of their attempt {@code id}, oldest first; empty if they have no such attempt. */
    default List<CheckAttempt> siblings(long id, long personId) {
        return siblingRows(id, personId).stream().map(Row::attempt).toList();
    }

    /** The person's latest attempt on the module. */
    default Optional<CheckAttempt> latest(long personId, String module) {
        return latestRow(personId, module).map(Row::attempt);
    }

    /** The answers of an attempt, in the order in which they were given. */
    default List<StoredAnswer> answers(long attemptId) {
        return answerRows(attemptId).stream().map(AnswerRow::stored).toList();
    }

    /**
     * The person's attempt to go on with: the latest one if it is running or its feedback must be opened first, or else a
     * new one; two requests at once get the same.
     */
    @Transaction
    default CheckAttempt resumeOrStart(long personId, String module, String version, long seed, Instant now) {
        lock(personId);
        return latest(personId, module)
                .filter(attempt -> !attempt.isFinished() || attempt.isFeedbackDue())
                .orElseGet(() -> start(personId, module, version, seed, now));
    }

    private CheckAttempt start(long personId, String module, String version, long seed, Instant now) {
        long id = insert(personId, module, version, seed, now);
        return new CheckAttempt(id, personId, module, version, seed, now, 0, Optional.empty(), Optional.empty());
    }

    /** Stores an answer and, if it was the last one, what the attempt came to. */
    @Transaction
    default void answer(long attemptId, StoredAnswer answer, Optional<CheckResult> result) {
        insert(attemptId, answer, answer.confidence().level());
        result.ifPresent(ended -> insert(attemptId, ended));
    }

    @SqlQuery("select id from person where id = :personId for update")
    long lock(long personId);

    @SqlQuery(COLUMNS + """
            from check_attempt self
            join check_attempt a on a.person_id = self.person_id and a.module = self.module
            left join check_feedback f on f.attempt_id = a.id
            left join check_result r on r.attempt_id = a.id
            where self.id = :id and self.person_id = :personId
            order by a.id
            """)
    List<Row> siblingRows(long id, long personId);

    @SqlQuery(COLUMNS + """
            from check_attempt a
            left join check_feedback f on f.attempt_id = a.id
            left join check_result r on r.attempt_id = a.id
            where a.person_id = :personId and a.module = :module
            order by a.id desc
            limit 1
            """)
    Optional<Row> latestRow(long personId, String module);

    @SqlQuery("""
            select number, question, answer, confidence, points, answered_at
            from check_answer
            where attempt_id = :attemptId
            order by number
            """)
    List<AnswerRow> answerRows(long attemptId);

    @SqlUpdate("""
            insert into check_attempt (person_id, module, version, seed, started_at)
            values (:personId, :module, :version, :seed, :now)
            """)
    @GetGeneratedKeys("id")
    long insert(long personId, String module, String version, long seed, Instant now);

    @SqlUpdate("""
            insert into check_answer (attempt_id, number, question, answer, confidence, points, answered_at)
            values (:attemptId, :number, :question, :answer, :level, :points, :answeredAt)
            """)
    void insert(long attemptId, @BindMethods StoredAnswer answer, int level);

    @SqlUpdate("""
            insert into check_result (attempt_id, score, points, passed, finished_at)
            values (:attemptId, :score, :points, :passed, :finishedAt)
            """)
    void insert(long attemptId, @BindMethods CheckResult result);

    /** Notes that the feedback was opened; the first time counts. */
    @SqlUpdate("""
            insert into check_feedback (attempt_id, opened_at)
            select a.id, :now
            from check_attempt a
            where a.id = :attemptId
              and not exists (select 1 from check_feedback f where f.attempt_id = a.id)
            """)
    void openFeedback(long attemptId, Instant now);

    /** An attempt with the columns of its feedback and result beside it. */
    record Row(
            long id,
            long personId,
            String module,
            String version,
            long seed,
            Instant startedAt,
            int answers,
            Optional<Instant> openedAt,
            Optional<Integer> score,
            Optional<Double> points,
            Optional<Boolean> passed,
            Optional<Instant> finishedAt) {
        CheckAttempt attempt() {
            return new CheckAttempt(
                    id, personId, module, version, seed, startedAt, answers, openedAt, score.map(this::result));
        }

        private CheckResult result(int reached) {
            return new CheckResult(reached, points.orElseThrow(), passed.orElseThrow(), finishedAt.orElseThrow());
        }
    }

    /** An answer with its confidence as a number. */
    record AnswerRow(int number, String question, String answer, int confidence, double points, Instant answeredAt) {
        StoredAnswer stored() {
            return new StoredAnswer(
                    number, question, answer, Confidence.of(confidence).orElseThrow(), points, answeredAt);
        }
    }
}
