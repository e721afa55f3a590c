package fieldcraft.coaching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** What waits on the coach's desk. */
@RegisterConstructorMapper(QueueDao.Row.class)
public interface QueueDao {
    /**
     * A text that nobody has answered.
     *
     * @param asked whether an assignment waits for it to be signed off
     */
    record Row(
            long personId,
            String name,
            Optional<Long> team,
            String module,
            int number,
            Instant handedInAt,
            boolean asked) {}

    /** The newest texts of people who have not left, as far as no coach has answered; those that are asked for first. */
    @SqlQuery("""
            select v.person_id, p.name, p.team_id as team, v.module, v.number, v.handed_in_at,
                   exists (select 1 from practice_waiting w
                           where w.person_id = v.person_id and w.module = v.module and w.number = v.number) as asked
            from practice_version v
            join person p on p.id = v.person_id
            where p.deactivated_at is null
              and not exists (select 1 from practice_version newer
                              where newer.person_id = v.person_id and newer.module = v.module
                                and newer.number > v.number)
              and not exists (select 1 from practice_verdict w
                              where w.person_id = v.person_id and w.module = v.module and w.number = v.number)
            order by asked desc, v.handed_in_at, v.person_id
            """)
    List<Row> waiting();
}
