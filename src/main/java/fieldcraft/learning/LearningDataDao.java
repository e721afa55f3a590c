package fieldcraft.learning;

import fieldcraft.scenario.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What is held about a person as a learner. */
@RegisterConstructorMapper(LearningDataDao.ReadLesson.class)
@RegisterConstructorMapper(LearningDataDao.PlayedScenario.class)
@RegisterConstructorMapper(LearningDataDao.TakenDecision.class)
@RegisterConstructorMapper(LearningDataDao.TakenCheck.class)
@RegisterConstructorMapper(LearningDataDao.GivenAnswer.class)
@RegisterConstructorMapper(LearningDataDao.GivenVerdict.class)
@RegisterConstructorMapper(LearningDataDao.WrittenText.class)
public interface LearningDataDao {
    /** A lesson that was read. */
    record ReadLesson(String module, Instant readAt) {}

    /** An attempt on a scenario; one that has not ended has no result. */
    record PlayedScenario(
            long attempt,
            String module,
            boolean practice,
            Instant startedAt,
            Optional<Integer> score,
            Optional<Boolean> passed,
            Optional<Outcome> outcome,
            Optional<String> ending,
            Optional<Instant> finishedAt) {}

    /** A decision of an attempt; steps and choices count from 0. */
    record TakenDecision(long attempt, int step, int choice, Instant decidedAt, long millis) {}

    /** An attempt on a knowledge check; one that has not ended has no result. */
    record TakenCheck(
            long attempt,
            String module,
            Instant startedAt,
            Optional<Integer> score,
            Optional<Boolean> passed,
            Optional<Instant> finishedAt,
            Optional<Instant> feedbackOpenedAt) {}

    /** An answer of such an attempt, with how sure the person was. */
    record GivenAnswer(
            long attempt,
            int number,
            String question,
            String answer,
            int confidence,
            double points,
            Instant answeredAt) {}

    /** What a coach said of a text; numbers count from 1. */
    record GivenVerdict(String module, int number, boolean accepted, Instant at, String word) {}

    /** A text written for a practice. */
    record WrittenText(String module, Instant writtenAt, String body) {}

    @SqlQuery("""
            select module, number, accepted, at, word
            from practice_verdict
            where person_id = :personId
            order by id
            """)
    List<GivenVerdict> verdicts(long personId);

    @SqlQuery("select module, read_at from reading where person_id = :personId order by read_at, module")
    List<ReadLesson> readings(long personId);

    @SqlQuery("""
            select a.id as attempt, a.module, a.practice, a.started_at, r.score, r.passed, r.outcome, r.ending, r.finished_at
            from attempt a
            left join attempt_result r on r.attempt_id = a.id
            where a.person_id = :personId
            order by a.id
            """)
    List<PlayedScenario> attempts(long personId);

    @SqlQuery("""
            select d.attempt_id as attempt, d.step, d.choice, d.decided_at, d.millis
            from attempt a
            join decision d on d.attempt_id = a.id
            where a.person_id = :personId
            order by d.attempt_id, d.step
            """)
    List<TakenDecision> decisions(long personId);

    @SqlQuery("""
            select a.id as attempt, a.module, a.started_at, r.score, r.passed, r.finished_at,
                   f.opened_at as feedback_opened_at
            from check_attempt a
            left join check_result r on r.attempt_id = a.id
            left join check_feedback f on f.attempt_id = a.id
            where a.person_id = :personId
            order by a.id
            """)
    List<TakenCheck> checks(long personId);

    @SqlQuery("""
            select c.attempt_id as attempt, c.number, c.question, c.answer, c.confidence, c.points, c.answered_at
            from check_attempt a
            join check_answer c on c.attempt_id = a.id
            where a.person_id = :personId
            order by c.attempt_id, c.number
            """)
    List<GivenAnswer> answers(long personId);

    @SqlQuery("""
            select module, saved_at as written_at, body
            from practice_draft
            where person_id = :personId
            order by saved_at, module
            """)
    List<WrittenText> drafts(long personId);

    @SqlQuery("""
            select module, saved_at as written_at, body
            from practice_aside
            where person_id = :personId
            order by saved_at, module, tab
            """)
    List<WrittenText> asides(long personId);

    @SqlQuery("""
            select module, handed_in_at as written_at, body
            from practice_version
            where person_id = :personId
            order by handed_in_at, module, number
            """)
    List<WrittenText> versions(long personId);

    @SqlUpdate("update practice_draft set body = '' where person_id = :personId")
    void emptyDrafts(long personId);

    @SqlUpdate("update practice_aside set body = '' where person_id = :personId")
    void emptyAsides(long personId);

    @SqlUpdate("update practice_version set body = '' where person_id = :personId")
    void emptyVersions(long personId);
}
