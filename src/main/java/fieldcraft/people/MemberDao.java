package fieldcraft.people;

import fieldcraft.markdown.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The people in the database, as far as those need them who look after people. */
@RegisterConstructorMapper(Member.class)
public interface MemberDao {
    String COLUMNS = """
            select p.id, p.email, p.number, p.name, p.language, p.trainer, p.manager, p.admin, p.team_id as team,
                   p.started_on, p.password_hash is not null as admitted, p.deactivated_at, p.erased_at
            from person p
            """;

    /** Everybody, erased people too, in the order in which they came. */
    @SqlQuery(COLUMNS + "order by p.id")
    List<Member> all();

    /** Everybody whose name, e-mail address or number contains a text in lower case; all but erased people if it is empty. */
    @SqlQuery(COLUMNS + """
            where p.erased_at is null
              and (:text = '' or position(:text in lower(p.name)) > 0 or position(:text in p.email) > 0
                  or position(:text in lower(p.number)) > 0)
            order by p.id
            """)
    List<Member> containing(String text);

    @SqlQuery(COLUMNS + "where p.id = :id")
    Optional<Member> find(long id);

    /** Whoever has this e-mail address or number, in canonical form. */
    @SqlQuery(COLUMNS + "where p.email = :login or p.number = :login")
    Optional<Member> withLogin(String login);

    /** What an admin may change about somebody. */
    record Change(
            long id,
            Optional<String> email,
            Optional<String> number,
            String name,
            Language language,
            boolean trainer,
            boolean manager,
            boolean admin,
            Optional<Long> team,
            Optional<LocalDate> startedOn) {}

    @SqlUpdate("""
            update person
            set email = :email, number = :number, name = :name, language = :language, trainer = :trainer,
                manager = :manager, admin = :admin, team_id = :team, started_on = :startedOn
            where id = :id
            """)
    void change(@BindMethods Change change);

    /** Changes many at once. */
    @SqlBatch("""
            update person
            set email = :email, number = :number, name = :name, language = :language, trainer = :trainer,
                manager = :manager, admin = :admin, team_id = :team, started_on = :startedOn
            where id = :id
            """)
    void changeAll(@BindMethods List<Change> changes);

    @SqlUpdate("update person set manager = true where id = :id")
    void makeManager(long id);

    @SqlUpdate("update person set deactivated_at = :now where id = :id and deactivated_at is null")
    void deactivate(long id, Instant now);

    @SqlUpdate("update person set deactivated_at = null where id = :id and erased_at is null")
    void reactivate(long id);

    @SqlBatch("update person set deactivated_at = :now where id = :id and deactivated_at is null")
    void deactivateAll(List<Long> id, Instant now);

    @SqlBatch("update person set deactivated_at = null where id = :id and erased_at is null")
    void reactivateAll(List<Long> id);

    /** Takes the name and everything by which somebody could be told; the row stays, since counts hang on it. */
    @SqlUpdate("""
            update person
            set email = null, number = null, name = '', trainer = false, manager = false, admin = false, team_id = null,
                started_on = null, password_hash = null, deactivated_at = coalesce(deactivated_at, :now), erased_at = :now
            where id = :id
            """)
    void erase(long id, Instant now);

    /** How many people who can sign in are admins. */
    @SqlQuery("select count(*) from person where admin and deactivated_at is null and password_hash is not null")
    int admins();
}
