package fieldcraft.people;

import fieldcraft.markdown.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What is held about a person as somebody with an account, secrets such as the password's hash apart. */
@RegisterConstructorMapper(AccountDataDao.Account.class)
@RegisterConstructorMapper(AccountDataDao.LedTeam.class)
@RegisterConstructorMapper(AccountDataDao.SignedInBrowser.class)
@RegisterConstructorMapper(AccountDataDao.InvitedOnce.class)
@RegisterConstructorMapper(AccountDataDao.LetterToThem.class)
@RegisterConstructorMapper(AccountDataDao.LogLine.class)
public interface AccountDataDao {
    /** Who somebody is to us. */
    record Account(
            String name,
            Optional<String> email,
            Optional<String> number,
            Language language,
            boolean trainer,
            boolean manager,
            boolean admin,
            Optional<String> team,
            Optional<LocalDate> startedOn,
            Instant createdAt,
            Optional<Instant> deactivatedAt) {}

    /** A team that somebody leads. */
    record LedTeam(String team) {}

    /** A browser that is signed in. */
    record SignedInBrowser(String browser, Instant createdAt, Instant seenAt) {}

    /** The right to choose a password, once. */
    record InvitedOnce(String kind, Instant createdAt, Instant expiresAt, Optional<Instant> usedAt) {}

    /** A letter to somebody, and when it went if it did; its words are not kept. */
    record LetterToThem(String kind, Instant createdAt, Optional<Instant> sentAt) {}

    /**
     * A line of the audit log.
     *
     * @param own whether the person did it, and not somebody else to them
     */
    record LogLine(Instant at, AuditDeed deed, boolean own, String details) {}

    @SqlQuery("""
            select p.name, p.email, p.number, p.language, p.trainer, p.manager, p.admin, t.name as team, p.started_on,
                   p.created_at, p.deactivated_at
            from person p
            left join team t on t.id = p.team_id
            where p.id = :personId
            """)
    List<Account> account(long personId);

    @SqlQuery("""
            select t.name as team
            from team_leader l
            join team t on t.id = l.team_id
            where l.person_id = :personId
            order by t.name, t.id
            """)
    List<LedTeam> ledTeams(long personId);

    @SqlQuery("""
            select browser, created_at, seen_at
            from sign_in_session
            where person_id = :personId
            order by created_at, seen_at
            """)
    List<SignedInBrowser> sessions(long personId);

    @SqlQuery("""
            select kind, created_at, expires_at, used_at
            from invitation
            where person_id = :personId
            order by created_at
            """)
    List<InvitedOnce> invitations(long personId);

    @SqlUpdate("delete from invitation where person_id = :personId")
    void removeInvitations(long personId);

    @SqlQuery("select kind, created_at, sent_at from outbox where recipient = :personId order by id")
    List<LetterToThem> letters(long personId);

    @SqlQuery("""
            select at, deed, coalesce(actor_id = :personId, false) as own, details
            from audit_entry
            where person_id = :personId or actor_id = :personId
            order by id
            """)
    List<LogLine> log(long personId);
}
