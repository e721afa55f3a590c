package fieldcraft.people;

import fieldcraft.database.DuplicateRow;
import fieldcraft.markdown.Language;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The people in the database. E-mail addresses are given in lower case. */
@RegisterConstructorMapper(Person.class)
public interface PersonDao {
    /** Adds an account; nobody is added if somebody has this e-mail address already. */
    default Optional<Person> add(NewPerson person, String passwordHash, Instant now) {
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
            insert into person (email, name, language, trainer, manager, admin, password_hash, created_at)
            values (:person.email, :person.name, :person.language, :person.trainer, :person.manager, :person.admin,
                :passwordHash, :now)""")
    @GetGeneratedKeys("id")
    long insert(@BindMethods("person") NewPerson person, String passwordHash, Instant now);

    @SqlQuery("select count(*) from person")
    int count();

    @SqlQuery("select id, email, name, language, trainer, manager, admin from person where email = :email")
    Optional<Person> find(String email);

    @SqlQuery("select password_hash from person where email = :email")
    Optional<String> passwordHash(String email);

    @SqlUpdate("update person set name = :name, language = :language where id = :id")
    void change(long id, String name, Language language);

    @SqlUpdate("update person set language = :language where id = :id")
    void changeLanguage(long id, Language language);

    @SqlUpdate("update person set password_hash = :passwordHash where id = :id")
    void changePassword(long id, String passwordHash);
}
