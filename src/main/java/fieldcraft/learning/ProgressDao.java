package fieldcraft.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What a person has done in the modules, scenarios apart, in one statement. */
@RegisterConstructorMapper(ProgressDao.Row.class)
public interface ProgressDao {
    /** The person's readings, writings and checks; each kind oldest first. */
    default Deeds deeds(long personId) {
        return deeds(rows(List.of(personId)));
    }

    /** The same of several people, by their ids; who has done nothing is not among them. */
    default Map<Long, Deeds> deeds(Collection<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : rows(people).stream()
                        .collect(Collectors.groupingBy(
                                Row::personId, Collectors.collectingAndThen(Collectors.toList(), this::deeds)));
    }

    private Deeds deeds(List<Row> rows) {
        return new Deeds(
                rows.stream().flatMap(row -> row.deed().stream()).toList(),
                rows.stream().flatMap(row -> row.check().stream()).toList());
    }

    /** H2 keeps the plan of a select, but not of a union by itself: hence the select around it. */
    @SqlQuery("""
            select person_id, kind, module, done_at, id, version, seed, answers, opened_at, score, points, passed, finished_at
            from (
                select person_id, 'READ' as kind, module, read_at as done_at, cast(null as bigint) as id,
                       cast(null as varchar) as version, cast(null as bigint) as seed, cast(null as bigint) as answers,
                       cast(null as timestamp with time zone) as opened_at, cast(null as integer) as score,
                       cast(null as double precision) as points, cast(null as boolean) as passed,
                       cast(null as timestamp with time zone) as finished_at
                from reading
                where person_id in (<people>)
                union all
                select person_id, 'DRAFTED', module, saved_at, null, null, null, null, null, null, null, null, null
                from practice_draft
                where person_id in (<people>) and body <> ''
                union all
                select person_id, 'HANDED_IN', module, max(handed_in_at), null, null, null, null, null, null, null, null, null
                from practice_version
                where person_id in (<people>)
                group by person_id, module
                union all
                select person_id, kind, module, handed_in_at, null, null, null, null, null, null, null, null, null
                from practice_waiting
                where person_id in (<people>)
                union all
                select a.person_id, 'CHECKED', a.module, a.started_at, a.id, a.version, a.seed,
                       (select count(*) from check_answer c where c.attempt_id = a.id),
                       f.opened_at, r.score, r.points, r.passed, r.finished_at
                from check_attempt a
                left join check_feedback f on f.attempt_id = a.id
                left join check_result r on r.attempt_id = a.id
                where a.person_id in (<people>)
            ) deeds
            order by id, done_at
            """)
    List<Row> rows(@BindList Collection<Long> people);

    /** Keeps the first time a lesson was read; reading it again changes nothing. */
    @SqlUpdate("""
            insert into reading (person_id, module, read_at)
            select p.id, :module, :now
            from person p
            where p.id = :personId
              and not exists (select 1 from reading r where r.person_id = p.id and r.module = :module)
            """)
    void markRead(long personId, String module, Instant now);

    /** One deed; an attempt on a check has the other columns too. */
    record Row(
            long personId,
            Kind kind,
            String module,
            Instant doneAt,
            Optional<Long> id,
            Optional<String> version,
            Optional<Long> seed,
            Optional<Integer> answers,
            Optional<Instant> openedAt,
            Optional<Integer> score,
            Optional<Double> points,
            Optional<Boolean> passed,
            Optional<Instant> finishedAt) {
        enum Kind {
            READ,
            DRAFTED,
            HANDED_IN,
            WAITING,
            SENT_BACK,
            CHECKED
        }

        Optional<Deed> deed() {
            return kind == Kind.CHECKED
                    ? Optional.empty()
                    : Optional.of(new Deed(Deed.Kind.valueOf(kind.name()), module, doneAt));
        }

        Optional<CheckAttempt> check() {
            return id.map(found -> new CheckDao.Row(
                            found,
                            personId,
                            module,
                            version.orElseThrow(),
                            seed.orElseThrow(),
                            doneAt,
                            answers.orElseThrow(),
                            openedAt,
                            score,
                            points,
                            passed,
                            finishedAt)
                    .attempt());
        }
    }
}
