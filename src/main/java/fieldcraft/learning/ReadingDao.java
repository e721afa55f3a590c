package fieldcraft.learning;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Which lessons a person has read. */
@RegisterConstructorMapper(Reading.class)
public interface ReadingDao {

    @SqlQuery("""
            select module, read_at
            from reading
            where person_id = :personId
            """)
    List<Reading> readings(long personId);

    /** Keeps the first time a lesson was read; reading it again changes nothing. */
    @SqlUpdate("""
            insert into reading (person_id, module, read_at)
            select p.id, :module, :now
            from person p
            where p.id = :personId
              and not exists (select 1 from reading r where r.person_id = p.id and r.module = :module)
            """)
    void markRead(long personId, String module, Instant now);
}
