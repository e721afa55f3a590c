package fieldcraft.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The outbox in the database. */
@RegisterConstructorMapper(ClaimedLetter.class)
@RegisterConstructorMapper(OutboxRow.class)
public interface OutboxDao {
    /** How many keys one statement asks for. */
    int AT_ONCE = 1000;

    String ROWS = """
            select o.id, p.name, o.kind, o.created_at, o.not_before, o.attempts, o.sent_at, o.dead_at, o.last_error
            from outbox o join person p on p.id = o.recipient
            """;

    /** Adds a letter; false if there was one with its key before. */
    @SqlUpdate("""
            insert into outbox (recipient, kind, once_key, arguments, urgent, not_before, created_at, attempts, dropped)
            select p.id, :kind, :onceKey, :arguments, :urgent, :notBefore, :now, 0, false
            from person p
            where p.id = :recipient and not exists (select 1 from outbox where once_key = :onceKey)""")
    boolean add(@BindMethods NewLetter letter, String arguments, Instant now);

    /** Adds letters, without those that were there before. */
    @SqlBatch("""
            insert into outbox (recipient, kind, once_key, arguments, urgent, not_before, created_at, attempts, dropped)
            select p.id, :kind, :onceKey, :arguments, :urgent, :notBefore, :now, 0, false
            from person p
            where p.id = :recipient and not exists (select 1 from outbox where once_key = :onceKey)""")
    void addAll(@BindMethods Collection<NewLetter> letter, Collection<String> arguments, Instant now);

    /** Which of these keys letters have. */
    default Set<String> known(Collection<String> keys) {
        List<String> asked = List.copyOf(keys);
        Set<String> known = new HashSet<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            known.addAll(knownOf(asked.subList(from, Math.min(asked.size(), from + AT_ONCE))));
        }
        return known;
    }

    @SqlQuery("select once_key from outbox where once_key in (<keys>)")
    Set<String> knownOf(@BindList Collection<String> keys);

    /**
     * What may be sent now, the most pressing first.
     *
     * @param quiet whether only urgent letters may go
     */
    @SqlQuery("""
            select id from outbox
            where sent_at is null and dead_at is null and not_before <= :now
              and (claimed_until is null or claimed_until <= :now) and (urgent or not :quiet)
            order by urgent desc, not_before, id
            limit :most""")
    List<Long> due(Instant now, boolean quiet, int most);

    /** Makes a letter this worker's until a moment; false if another was faster. */
    @SqlUpdate("""
            update outbox set claimed_by = :worker, claimed_until = :until, attempts = attempts + 1
            where id = :id and sent_at is null and dead_at is null and not_before <= :now
              and (claimed_until is null or claimed_until <= :now)""")
    boolean claim(long id, String worker, Instant until, Instant now);

    @SqlQuery("""
            select o.id, o.kind, o.arguments, o.attempts, o.recipient, p.name, p.email, p.language,
                   p.deactivated_at is null as active
            from outbox o join person p on p.id = o.recipient
            where o.id = :id and o.claimed_by = :worker""")
    Optional<ClaimedLetter> claimed(long id, String worker);

    @SqlUpdate("update outbox set sent_at = :now, claimed_until = null, last_error = null where id = :id")
    void sent(long id, Instant now);

    /** Frees a letter that was not sent for another try. */
    @SqlUpdate("""
            update outbox set not_before = :next, claimed_until = null, last_error = :reason
            where id = :id and claimed_by = :worker""")
    void tryLater(long id, String worker, Instant next, String reason);

    @SqlUpdate("""
            update outbox set dead_at = :now, claimed_until = null, last_error = :reason
            where id = :id and claimed_by = :worker""")
    void bury(long id, String worker, Instant now, String reason);

    /** There is nothing to say any more. */
    @SqlUpdate("""
            update outbox set dead_at = coalesce(dead_at, :now), dropped = true, claimed_until = null
            where id = :id and sent_at is null""")
    void drop(long id, Instant now);

    /** Brings a letter that was given up back to life. */
    @SqlUpdate("""
            update outbox set dead_at = null, attempts = 0, not_before = :now, last_error = null
            where id = :id and dead_at is not null and not dropped""")
    boolean retry(long id, Instant now);

    @SqlUpdate("""
            update outbox set dead_at = null, attempts = 0, not_before = :now, last_error = null
            where dead_at is not null and not dropped""")
    int retryAll(Instant now);

    @SqlUpdate("update outbox set dropped = true where id = :id and dead_at is not null and not dropped")
    boolean discard(long id);

    @SqlQuery("select count(*) from outbox where sent_at is null and dead_at is null")
    int waiting();

    /** Who is to get a letter of this kind. */
    @SqlQuery("select distinct recipient from outbox where kind = :kind and sent_at is null and dead_at is null")
    Set<Long> recipients(String kind);

    @SqlQuery(ROWS + "where o.sent_at is null and o.dead_at is null and o.last_error is null"
            + " order by o.not_before, o.id limit :most")
    List<OutboxRow> waiting(int most);

    @SqlQuery(ROWS + "where o.sent_at is null and o.dead_at is null and o.last_error is not null"
            + " order by o.not_before, o.id limit :most")
    List<OutboxRow> failing(int most);

    @SqlQuery(ROWS + "where o.dead_at is not null and not o.dropped order by o.dead_at desc, o.id desc limit :most")
    List<OutboxRow> dead(int most);

    @SqlQuery(ROWS + "where o.sent_at is not null order by o.sent_at desc, o.id desc limit :most")
    List<OutboxRow> sent(int most);
}
