package fieldcraft.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Duties and what became of them. */
@RegisterConstructorMapper(DutyDao.Row.class)
@RegisterConstructorMapper(DutyDao.Count.class)
@RegisterConstructorMapper(DutyEvent.class)
public interface DutyDao {
    /** Of duty {@code d}, with the latest date and the latest thing that ended or resumed it. */
    String COLUMNS = """
            select d.id, d.assignment_id, d.person_id, d.round, d.team_id, d.given_at,
                   coalesce((select e.due_at from duty_event e
                             where e.id = (select max(x.id) from duty_event x
                                           where x.duty_id = d.id and x.kind = 'EXTENDED')), d.due_at) as due_at,
                   (select e.kind from duty_event e
                    where e.id = (select max(x.id) from duty_event x
                                  where x.duty_id = d.id and x.kind not in ('EXTENDED', 'NUDGED'))) as latest
            from duty d
            """;

    /** The same for people who were not erased: nothing is to be seen of those, or to be changed. */
    String KNOWN = COLUMNS + """
            join person p on p.id = d.person_id and p.erased_at is null
            """;

    /** The same for people who are still here and assignments that were not withdrawn, each in its last round. */
    String LIVE = COLUMNS + """
            join person p on p.id = d.person_id
            where p.deactivated_at is null and not exists (select 1 from assignment_end x where x.assignment_id = d.assignment_id)
              and not exists (select 1 from duty later
                              where later.assignment_id = d.assignment_id and later.person_id = d.person_id
                                and later.round > d.round)
            """;

    /** A duty to be given. */
    record NewDuty(long assignmentId, long personId, int round, Optional<Long> teamId, Optional<Instant> dueAt) {}

    default List<Duty> of(long personId) {
        return rowsOf(personId).stream().map(Row::duty).toList();
    }

    default List<Duty> in(long assignmentId) {
        return rowsIn(assignmentId).stream().map(Row::duty).toList();
    }

    /** How many people have each assignment to do, by its id. */
    default Map<Long, Integer> counts() {
        return countRows().stream().collect(Collectors.toMap(Count::assignmentId, Count::people));
    }

    @SqlQuery("""
            select d.assignment_id, count(distinct d.person_id) as people
            from duty d
            join person p on p.id = d.person_id and p.erased_at is null
            group by d.assignment_id
            """)
    List<Count> countRows();

    /** How many people have an assignment. */
    record Count(long assignmentId, int people) {}

    /** The last round of somebody's share. */
    default Optional<Duty> latest(long assignmentId, long personId) {
        return latestRow(assignmentId, personId).map(Row::duty);
    }

    /** Everything with a date that somebody who can read a letter is to do, done or not. */
    default List<Duty> datedAndOpen() {
        return reachableRows().stream()
                .map(Row::duty)
                .filter(duty -> duty.isOpen() && duty.dueAt().isPresent())
                .toList();
    }

    /** What people who are still here are to do, done or not, each in its last round. */
    default List<Duty> live() {
        return liveRows().stream().map(Row::duty).filter(Duty::isOpen).toList();
    }

    /** The same for some people. */
    default List<Duty> live(Collection<Long> people) {
        return liveRows(List.copyOf(people)).stream()
                .map(Row::duty)
                .filter(Duty::isOpen)
                .toList();
    }

    @SqlQuery(LIVE + "and d.person_id = any(:people) order by d.id")
    List<Row> liveRows(List<Long> people);

    @SqlQuery(LIVE + "order by d.id")
    List<Row> liveRows();

    @SqlQuery(LIVE + "and p.email is not null and p.password_hash is not null order by d.id")
    List<Row> reachableRows();

    @SqlQuery(COLUMNS + "where d.person_id = :personId order by d.id")
    List<Row> rowsOf(long personId);

    @SqlQuery(KNOWN + "where d.assignment_id = :assignmentId order by d.id")
    List<Row> rowsIn(long assignmentId);

    @SqlQuery(KNOWN + """
            where d.assignment_id = :assignmentId and d.person_id = :personId
            order by d.round desc
            limit 1
            """)
    Optional<Row> latestRow(long assignmentId, long personId);

    /** The ids of the people who have exactly these modules to do, in this order, from any assignment. */
    @SqlQuery("""
            select d.person_id
            from duty d
            join assignment a on a.id = d.assignment_id
            where a.modules = :modules
              and not exists (select 1 from duty_event e
                              where e.duty_id = d.id and e.kind in ('EXEMPTED', 'WITHDRAWN', 'LEFT_TEAM')
                                and not exists (select 1 from duty_event later
                                                where later.duty_id = d.id and later.id > e.id
                                                  and later.kind = 'RESUMED'))
            """)
    List<Long> peopleWith(String modules);

    @SqlBatch("""
            insert into duty (assignment_id, person_id, round, team_id, given_at, due_at)
            values (:assignmentId, :personId, :round, :teamId, :now, :dueAt)
            """)
    void give(@BindMethods Collection<NewDuty> duties, Instant now);

    @SqlUpdate("""
            insert into duty_event (duty_id, kind, at, by_id, due_at, reason)
            values (:dutyId, :kind, :now, :by, :dueAt, :reason)
            """)
    void add(long dutyId, DutyEvent.Kind kind, Instant now, Optional<Long> by, Optional<Instant> dueAt, String reason);

    @SqlQuery("""
            select e.duty_id, e.kind, e.at, p.name as by, e.due_at, e.reason
            from duty_event e
            left join person p on p.id = e.by_id
            join duty d on d.id = e.duty_id
            where d.assignment_id = :assignmentId and d.person_id = :personId
            order by e.id
            """)
    List<DutyEvent> events(long assignmentId, long personId);

    /** A duty with the latest thing that became of it. */
    record Row(
            long id,
            long assignmentId,
            long personId,
            int round,
            Optional<Long> teamId,
            Instant givenAt,
            Optional<Instant> dueAt,
            Optional<DutyEvent.Kind> latest) {
        Duty duty() {
            return new Duty(
                    id, assignmentId, personId, round, teamId, givenAt, dueAt, latest.filter(DutyEvent.Kind::ends));
        }
    }
}
