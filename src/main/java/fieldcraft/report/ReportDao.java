package fieldcraft.report;

import fieldcraft.learning.AttemptResult;
import fieldcraft.learning.CheckResult;
import fieldcraft.learning.Deed;
import fieldcraft.scenario.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** What reports read: each statement is about many people at once, and leaves practice plays out. */
@RegisterConstructorMapper(Learner.class)
@RegisterConstructorMapper(Effort.class)
@RegisterConstructorMapper(ReportDao.DeedRow.class)
@RegisterConstructorMapper(ReportDao.PlayRow.class)
@RegisterConstructorMapper(ReportDao.CheckRow.class)
@RegisterConstructorMapper(ReportDao.DecisionRow.class)
@RegisterConstructorMapper(ReportDao.AnswerRow.class)
public interface ReportDao {
    String LEARNERS = """
            select p.id, p.name, p.number, p.team_id as team
            from person p
            where p.deactivated_at is null and p.erased_at is null
              and (:text = '' or position(:text in lower(p.name)) > 0 or position(:text in p.email) > 0
                  or position(:text in lower(p.number)) > 0)
            """;

    /** Everybody who has not left and whose name, e-mail address or number contains a text in lower case. */
    @SqlQuery(LEARNERS)
    List<Learner> everyone(String text);

    /** The same of those in some teams. */
    @SqlQuery(LEARNERS + "and p.team_id = any(:teams)")
    List<Learner> inTeams(Set<Long> teams, String text);

    /** Readings, drafts, texts handed in, and which of them are to be signed off and are not. */
    @SqlQuery("""
            select person_id, kind, module, done_at
            from (
                select person_id, 'READ' as kind, module, read_at as done_at
                from reading
                where person_id = any(:people)
                union all
                select person_id, 'DRAFTED', module, saved_at
                from practice_draft
                where person_id = any(:people) and body <> ''
                union all
                select person_id, 'HANDED_IN', module, max(handed_in_at)
                from practice_version
                where person_id = any(:people)
                group by person_id, module
                union all
                select person_id, kind, module, handed_in_at
                from practice_waiting
                where person_id = any(:people)
            ) deeds
            """)
    List<DeedRow> deeds(List<Long> people);

    /** Scored attempts on scenarios, oldest first. */
    @SqlQuery("""
            select a.person_id, a.id, a.module, a.version, a.seed, a.started_at,
                   r.score, r.earned, r.passed, r.outcome, r.ending, r.finished_at
            from attempt a
            left join attempt_result r on r.attempt_id = a.id
            where a.person_id = any(:people) and not a.practice
            order by a.id
            """)
    List<PlayRow> plays(List<Long> people);

    /**
     * What went into attempts on scenarios.
     *
     * @param most so much of a decision counts, in milliseconds
     */
    @SqlQuery("""
            select attempt_id, count(*) as steps, sum(least(millis, :most)) as millis, max(decided_at) as latest
            from decision
            where attempt_id = any(:attempts)
            group by attempt_id
            """)
    List<Effort> playing(List<Long> attempts, long most);

    /** Attempts on checks, oldest first. */
    @SqlQuery("""
            select a.person_id, a.id, a.module, a.version, a.seed, a.started_at,
                   r.score, r.points, r.passed, r.finished_at
            from check_attempt a
            left join check_result r on r.attempt_id = a.id
            where a.person_id = any(:people)
            order by a.id
            """)
    List<CheckRow> checks(List<Long> people);

    /**
     * What went into attempts on checks; an answer took the time since the one before it or since the start.
     *
     * @param most so much of an answer counts, in milliseconds
     */
    @SqlQuery("""
            select attempt_id, count(*) as steps, sum(least(greatest(millis, 0), :most)) as millis, max(answered_at) as latest
            from (
                select c.attempt_id, c.answered_at,
                       floor(1000 * extract(epoch from c.answered_at - coalesce(
                           lag(c.answered_at) over (partition by c.attempt_id order by c.number), a.started_at))) as millis
                from check_attempt a
                join check_answer c on c.attempt_id = a.id
                where a.id = any(:attempts)
            ) answers
            group by attempt_id
            """)
    List<Effort> answering(List<Long> attempts, long most);

    /** Every decision of a person's finished scored attempts, in order. */
    @SqlQuery("""
            select d.attempt_id, d.step, d.choice, d.decided_at, d.millis
            from attempt a
            join attempt_result r on r.attempt_id = a.id
            join decision d on d.attempt_id = a.id
            where a.person_id = :person and not a.practice
            order by d.attempt_id, d.step
            """)
    List<DecisionRow> decisions(long person);

    /** Every answer of a person's finished attempts on checks, in order. */
    @SqlQuery("""
            select c.attempt_id, c.question, c.points
            from check_attempt a
            join check_result r on r.attempt_id = a.id
            join check_answer c on c.attempt_id = a.id
            where a.person_id = :person
            order by c.attempt_id, c.number
            """)
    List<AnswerRow> answers(long person);

    /** That somebody has read, drafted or handed in something. */
    record DeedRow(long personId, Deed.Kind kind, String module, Instant doneAt) {
        Deed deed() {
            return new Deed(kind, module, doneAt);
        }
    }

    /** An attempt on a scenario with its result's columns beside it. */
    record PlayRow(
            long personId,
            long id,
            String module,
            String version,
            long seed,
            Instant startedAt,
            Optional<Integer> score,
            Optional<Integer> earned,
            Optional<Boolean> passed,
            Optional<Outcome> outcome,
            Optional<String> ending,
            Optional<Instant> finishedAt) {
        Optional<AttemptResult> result() {
            return score.map(reached -> new AttemptResult(
                    reached,
                    earned.orElseThrow(),
                    passed.orElseThrow(),
                    outcome.orElseThrow(),
                    ending.orElseThrow(),
                    finishedAt.orElseThrow()));
        }
    }

    /** An attempt on a check with its result's columns beside it; whether its feedback was opened is no matter here. */
    record CheckRow(
            long personId,
            long id,
            String module,
            String version,
            long seed,
            Instant startedAt,
            Optional<Integer> score,
            Optional<Double> points,
            Optional<Boolean> passed,
            Optional<Instant> finishedAt) {
        Optional<CheckResult> result() {
            return score.map(reached ->
                    new CheckResult(reached, points.orElseThrow(), passed.orElseThrow(), finishedAt.orElseThrow()));
        }
    }

    /** A decision with the attempt that it belongs to. */
    record DecisionRow(long attemptId, int step, int choice, Instant decidedAt, long millis) {}

    /** What an answer to a question earned. */
    record AnswerRow(long attemptId, String question, double points) {}
}
