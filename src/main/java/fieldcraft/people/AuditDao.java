package fieldcraft.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The audit log in the database: rows are added and read, nothing else. */
@RegisterConstructorMapper(AuditEntry.class)
public interface AuditDao {
    @SqlUpdate("""
            insert into audit_entry (at, actor_id, deed, person_id, team_id, details)
            values (:now, :actorId, :deed, :personId, :teamId, :details)
            """)
    void add(
            Instant now,
            Optional<Long> actorId,
            AuditDeed deed,
            Optional<Long> personId,
            Optional<Long> teamId,
            String details);

    /** An entry to be. */
    record NewEntry(
            Optional<Long> actorId, AuditDeed deed, Optional<Long> personId, Optional<Long> teamId, String details) {}

    @SqlBatch("""
            insert into audit_entry (at, actor_id, deed, person_id, team_id, details)
            values (:now, :actorId, :deed, :personId, :teamId, :details)
            """)
    void addAll(@BindMethods List<NewEntry> entries, Instant now);

    /**
     * The newest entries older than one of them, newest first.
     *
     * @param before the id of that one
     * @param text in lower case: stands in the name of whoever did it or to whom it was done, or in the details; empty for all
     * @param deed the name of a deed, or empty for all
     */
    @SqlQuery("""
            select e.id, e.at, e.actor_id, actor.name as actor_name, e.deed, e.person_id, person.name as person_name,
                   e.team_id, team.name as team_name, e.details
            from audit_entry e
            left join person actor on actor.id = e.actor_id
            left join person on person.id = e.person_id
            left join team on team.id = e.team_id
            where e.id < :before
              and (:deed = '' or e.deed = :deed)
              and (:text = '' or position(:text in lower(actor.name)) > 0 or position(:text in lower(person.name)) > 0
                  or position(:text in lower(e.details)) > 0)
            order by e.id desc
            limit :most
            """)
    List<AuditEntry> before(long before, String text, String deed, int most);
}
