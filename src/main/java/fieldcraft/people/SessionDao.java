package fieldcraft.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.JoinRow;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterJoinRowMapper;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The sessions in the database, by the hash of their token. */
@RegisterConstructorMapper(Person.class)
@RegisterConstructorMapper(Session.class)
@RegisterJoinRowMapper({Person.class, Session.class})
public interface SessionDao {
    @SqlUpdate("""
            insert into sign_in_session (token_hash, person_id, browser, created_at, seen_at)
            values (:tokenHash, :personId, :browser, :now, :now)""")
    void add(String tokenHash, long personId, String browser, Instant now);

    /** The session, if it was created and last used after these times, and whose it is. */
    default Optional<SignedInSession> find(String tokenHash, Instant createdAfter, Instant seenAfter) {
        return row(tokenHash, createdAfter, seenAfter)
                .map(row -> new SignedInSession(row.get(Person.class), row.get(Session.class)));
    }

    @SqlQuery("""
            select id, email, number, name, language, trainer, manager, admin,
                token_hash, browser, session.created_at as created_at, seen_at
            from sign_in_session session join person on person.id = session.person_id
            where token_hash = :tokenHash and session.created_at > :createdAfter and seen_at > :seenAfter
                and person.deactivated_at is null""")
    Optional<JoinRow> row(String tokenHash, Instant createdAfter, Instant seenAfter);

    @SqlQuery("""
            select token_hash, browser, created_at, seen_at from sign_in_session
            where person_id = :personId and created_at > :createdAfter and seen_at > :seenAfter
            order by seen_at desc, created_at desc""")
    List<Session> of(long personId, Instant createdAfter, Instant seenAfter);

    @SqlUpdate("update sign_in_session set seen_at = :now where token_hash = :tokenHash")
    void see(String tokenHash, Instant now);

    @SqlUpdate("delete from sign_in_session where token_hash = :tokenHash")
    void end(String tokenHash);

    @SqlUpdate("delete from sign_in_session where person_id = :personId")
    void endAll(long personId);

    /** Signs many out everywhere. */
    @SqlBatch("delete from sign_in_session where person_id = :personId")
    void endAll(List<Long> personId);

    @SqlUpdate("delete from sign_in_session where created_at <= :createdBefore or seen_at <= :seenBefore")
    void forget(Instant createdBefore, Instant seenBefore);
}
