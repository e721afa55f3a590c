package fieldcraft.people;

import fieldcraft.database.DuplicateRow;
import fieldcraft.markdown.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The people in the database, as far as signing in needs them. E-mail addresses and numbers are given in canonical form. */
@RegisterConstructorMapper(Person.class)
public interface PersonDao {
    /** Adds an account; nobody is added if somebody has this e-mail address already. */
    default Optional<Person> add(NewPerson person, String passwordHash, Instant now) {
        return add(person, Optional.of(passwordHash), now);
    }

    /** Adds somebody who cannot sign in before they have chosen a password. */
    default Optional<Person> addWithoutPassword(NewPerson person, Instant now) {
        return add(person, Optional.empty(), now);
    }

    private Optional<Person> add(NewPerson person, Optional<String> passwordHash, Instant now) {
        try {
            return Optional.of(person.withId(insert(person, passwordHash, now)));
        } catch (UnableToExecuteStatementException e) {
            if (DuplicateRow.isCauseOf(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @SqlUpdate("""
            insert into person (email, number, name, language, trainer, manager, admin, team_id, started_on,
                password_hash, created_at)
            values (:person.email, :person.number, :person.name, :person.language, :person.trainer, :person.manager,
                :person.admin, :person.team, :person.startedOn, :passwordHash, :now)""")
    @GetGeneratedKeys("id")
    long insert(@BindMethods("person") NewPerson person, Optional<String> passwordHash, Instant now);

    /** Adds many who cannot sign in before they have chosen a password. */
    @SqlBatch("""
            insert into person (email, number, name, language, trainer, manager, admin, team_id, started_on, created_at)
            values (:email, :number, :name, :language, :trainer, :manager, :admin, :team, :startedOn, :now)""")
    void addAll(@BindMethods List<NewPerson> people, Instant now);

    @SqlQuery("select count(*) from person")
    int count();

    /** Who signs in with this, unless they were deactivated. */
    @SqlQuery("""
            select id, email, number, name, language, trainer, manager, admin
            from person
            where (email = :login or number = :login) and deactivated_at is null""")
    Optional<Person> find(String login);

    /** The password's hash of whoever signs in with this; empty if they have no password yet or were deactivated. */
    @SqlQuery("""
            select password_hash
            from person
            where (email = :login or number = :login) and deactivated_at is null and password_hash is not null""")
    Optional<String> passwordHash(String login);

    @SqlUpdate("update person set name = :name, language = :language where id = :id")
    void change(long id, String name, Language language);

    @SqlUpdate("update person set language = :language where id = :id")
    void changeLanguage(long id, Language language);

    @SqlUpdate("update person set password_hash = :passwordHash where id = :id")
    void changePassword(long id, String passwordHash);
}
