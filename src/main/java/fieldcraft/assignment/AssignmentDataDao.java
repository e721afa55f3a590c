package fieldcraft.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What is held about a person as somebody who is to do something. */
@RegisterConstructorMapper(AssignmentDataDao.GivenDuty.class)
@RegisterConstructorMapper(AssignmentDataDao.DutyChange.class)
public interface AssignmentDataDao {
    /**
     * Something given to somebody.
     *
     * @param path the path's id, if it was one
     * @param modules the modules' ids, with blanks between them
     */
    record GivenDuty(
            long assignment, Optional<String> path, String modules, Instant givenAt, Optional<Instant> dueAt) {}

    /** What became of it, and the reason that somebody wrote. */
    record DutyChange(long assignment, String kind, Instant at, Optional<Instant> dueAt, String reason) {}

    @SqlQuery("""
            select a.id as assignment, a.path, a.modules, d.given_at, d.due_at
            from duty d
            join assignment a on a.id = d.assignment_id
            where d.person_id = :personId
            order by d.id
            """)
    List<GivenDuty> duties(long personId);

    @SqlQuery("""
            select d.assignment_id as assignment, e.kind, e.at, e.due_at, e.reason
            from duty_event e
            join duty d on d.id = e.duty_id
            where d.person_id = :personId
            order by e.id
            """)
    List<DutyChange> changes(long personId);

    @SqlUpdate("""
            update duty_event set reason = ''
            where duty_id in (select id from duty where person_id = :personId)
            """)
    void emptyReasons(long personId);
}
