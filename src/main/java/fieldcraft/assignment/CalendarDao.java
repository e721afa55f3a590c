package fieldcraft.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** The secret addresses of calendars. */
@RegisterConstructorMapper(CalendarDao.Feed.class)
public interface CalendarDao {
    /** That somebody has such an address. */
    record Feed(Instant madeAt) {}

    /** Whose address it is, unless they have left. */
    @SqlQuery("""
            select f.person_id
            from calendar_feed f
            join person p on p.id = f.person_id
            where f.secret_hash = :hash and p.deactivated_at is null
            """)
    Optional<Long> owner(String hash);

    @SqlQuery("select made_at from calendar_feed where person_id = :personId")
    List<Feed> of(long personId);

    /** Makes this somebody's only address. */
    @Transaction
    default void replace(long personId, String hash, Instant now) {
        end(personId);
        add(personId, hash, now);
    }

    @SqlUpdate("insert into calendar_feed (person_id, secret_hash, made_at) values (:personId, :hash, :now)")
    void add(long personId, String hash, Instant now);

    @SqlUpdate("delete from calendar_feed where person_id = :personId")
    void end(long personId);
}
