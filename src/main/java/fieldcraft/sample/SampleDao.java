package fieldcraft.sample;

import fieldcraft.scenario.Outcome;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;

/** Writes what made-up people did, many rows at once. */
public interface SampleDao {
    /** A lesson that was read. */
    record Reading(long personId, String module, Instant readAt) {}

    /** An attempt on a scenario or on a check. */
    record Start(long personId, String module, String version, long seed, Instant startedAt) {}

    /** A decision of an attempt. */
    record Decision(long attemptId, int step, int choice, Instant decidedAt, long millis) {}

    /** What an attempt came to. */
    record Result(
            long attemptId,
            int score,
            int earned,
            boolean passed,
            Outcome outcome,
            String ending,
            Instant finishedAt) {}

    /** An answer of an attempt on a check. */
    record Answered(
            long attemptId,
            int number,
            String question,
            String answer,
            int confidence,
            double points,
            Instant answeredAt) {}

    /** What an attempt on a check came to. */
    record Checked(long attemptId, int score, double points, boolean passed, Instant finishedAt) {}

    /** A practice text. */
    record Text(long personId, String module, String version, String body, Instant at) {}

    /** What a coach said of a practice text. */
    record Said(long personId, String module, boolean accepted, String word, long by, Instant at) {}

    @SqlBatch("""
            insert into practice_verdict (person_id, module, number, accepted, word, by_id, at)
            values (:personId, :module, 1, :accepted, :word, :by, :at)
            """)
    void say(@BindMethods List<Said> rows);

    @SqlBatch("insert into reading (person_id, module, read_at) values (:personId, :module, :readAt)")
    void read(@BindMethods List<Reading> rows);

    @SqlBatch("""
            insert into attempt (person_id, module, version, practice, seed, started_at)
            values (:personId, :module, :version, false, :seed, :startedAt)
            """)
    @GetGeneratedKeys("id")
    long[] play(@BindMethods List<Start> rows);

    @SqlBatch("""
            insert into decision (attempt_id, step, choice, decided_at, millis)
            values (:attemptId, :step, :choice, :decidedAt, :millis)
            """)
    void decide(@BindMethods List<Decision> rows);

    @SqlBatch("""
            insert into attempt_result (attempt_id, score, earned, passed, outcome, ending, finished_at)
            values (:attemptId, :score, :earned, :passed, :outcome, :ending, :finishedAt)
            """)
    void finish(@BindMethods List<Result> rows);

    @SqlBatch("""
            insert into check_attempt (person_id, module, version, seed, started_at)
            values (:personId, :module, :version, :seed, :startedAt)
            """)
    @GetGeneratedKeys("id")
    long[] check(@BindMethods List<Start> rows);

    @SqlBatch("""
            insert into check_answer (attempt_id, number, question, answer, confidence, points, answered_at)
            values (:attemptId, :number, :question, :answer, :confidence, :points, :answeredAt)
            """)
    void answer(@BindMethods List<Answered> rows);

    @SqlBatch("""
            insert into check_result (attempt_id, score, points, passed, finished_at)
            values (:attemptId, :score, :points, :passed, :finishedAt)
            """)
    void result(@BindMethods List<Checked> rows);

    @SqlBatch("insert into check_feedback (attempt_id, opened_at) values (:attemptId, :finishedAt)")
    void open(@BindMethods List<Checked> rows);

    @SqlBatch("""
            insert into practice_draft (person_id, module, revision, body, saved_at)
            values (:personId, :module, 1, :body, :at)
            """)
    void draft(@BindMethods List<Text> rows);

    @SqlBatch("""
            insert into practice_version (person_id, module, number, prompt_version, body, handed_in_at)
            values (:personId, :module, 1, :version, :body, :at)
            """)
    void handIn(@BindMethods List<Text> rows);
}
