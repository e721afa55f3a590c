package fieldcraft.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** Who wants the Monday digest, and the secrets by which it is refused from a letter. */
@RegisterConstructorMapper(DigestDao.Refusal.class)
public interface DigestDao {
    /** That somebody wants none. */
    record Refusal(Instant at) {}

    @SqlQuery("select person_id from digest_refusal")
    Set<Long> refusing();

    @SqlQuery("select at from digest_refusal where person_id = :personId")
    List<Refusal> refusals(long personId);

    @SqlUpdate("""
            insert into digest_refusal (person_id, at)
            select p.id, :now from person p
            where p.id = :personId and not exists (select 1 from digest_refusal where person_id = :personId)
            """)
    void refuse(long personId, Instant now);

    @SqlUpdate("delete from digest_refusal where person_id = :personId")
    void want(long personId);

    @SqlUpdate("insert into digest_secret (secret_hash, person_id, created_at) values (:hash, :personId, :now)")
    void addSecret(String hash, long personId, Instant now);

    @SqlQuery("select person_id from digest_secret where secret_hash = :hash")
    Optional<Long> owner(String hash);

    @SqlUpdate("delete from digest_secret where person_id = :personId")
    void removeSecrets(long personId);

    /** Forgets what somebody wanted. */
    @Transaction
    default void erase(long personId) {
        removeSecrets(personId);
        want(personId);
    }
}
