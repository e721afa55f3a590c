package fieldcraft.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The sessions in the database. A session is found by the hash of its token; the token itself is kept nowhere. */
@RegisterConstructorMapper(Session.class)
@RegisterRowMapper(SignedInMapper.class)
public interface SessionDao {
    @SqlUpdate("""
            insert into sign_in_session (token_hash, person_id, browser, created_at, seen_at)
            values (:tokenHash, :personId, :browser, :now, :now)""")
    void add(String tokenHash, long personId, String browser, Instant now);

    @SqlQuery("""
            select id, email, name, language, trainer, manager, admin, token_hash, browser, session.created_at, seen_at
            from sign_in_session session join person on person.id = session.person_id
            where token_hash = :tokenHash and session.created_at > :createdAfter and seen_at > :seenAfter""")
    Optional<SignedIn> find(String tokenHash, Instant createdAfter, Instant seenAfter);

    @SqlQuery("""
            select token_hash, browser, created_at, seen_at from sign_in_session
            where person_id = :personId and created_at > :createdAfter and seen_at > :seenAfter
            order by seen_at desc""")
    List<Session> of(long personId, Instant createdAfter, Instant seenAfter);

    @SqlUpdate("update sign_in_session set seen_at = :now where token_hash = :tokenHash")
    void see(String tokenHash, Instant now);

    @SqlUpdate("delete from sign_in_session where token_hash = :tokenHash")
    void end(String tokenHash);

    @SqlUpdate("delete from sign_in_session where person_id = :personId")
    void endAll(long personId);

    @SqlUpdate("delete from sign_in_session where created_at <= :createdBefore or seen_at <= :seenBefore")
    void forget(Instant createdBefore, Instant seenBefore);
}
