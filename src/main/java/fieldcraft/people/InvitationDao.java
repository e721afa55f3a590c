package fieldcraft.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The invitations in the database, by the hash of their code. */
@RegisterConstructorMapper(Invitation.class)
public interface InvitationDao {
    @SqlQuery("select code_hash, person_id, kind, expires_at, used_at from invitation where code_hash = :codeHash")
    Optional<Invitation> find(String codeHash);

    /** Whoever has an invitation of this kind that still opens. */
    @SqlQuery("""
            select distinct person_id from invitation
            where kind = :kind and used_at is null and expires_at > :now""")
    Set<Long> invited(InvitationKind kind, Instant now);

    @SqlBatch("""
            insert into invitation (code_hash, person_id, kind, created_at, expires_at)
            values (:codeHash, :personId, :kind, :now, :expiresAt)""")
    void add(@BindMethods List<Invitation> invitations, Instant now);

    /** Ends what these people have and did not use. */
    @SqlBatch("""
            update invitation set expires_at = :now
            where person_id = :personId and used_at is null and expires_at > :now""")
    void end(List<Long> personId, Instant now);

    /** Uses an invitation up; false if somebody was faster or it was too late. */
    @SqlUpdate("""
            update invitation set used_at = :now
            where code_hash = :codeHash and used_at is null and expires_at > :now""")
    boolean use(String codeHash, Instant now);
}
