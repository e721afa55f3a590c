package fieldcraft.people;

import fieldcraft.database.DuplicateRow;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The failed sign-ins in the database, by the hash of an account or a network. */
@RegisterConstructorMapper(Failures.class)
public interface ThrottleDao {
    @SqlQuery("select failures as count, failed_at as last_at, closed_until from throttle where subject = :subject")
    Optional<Failures> find(String subject);

    /** Puts new failures in the place of those found; false if somebody else was faster. */
    default boolean replace(String subject, Optional<Failures> found, Failures failures) {
        return found.map(before -> update(subject, before.count(), failures) == 1)
                .orElseGet(() -> added(subject, failures));
    }

    @SqlUpdate("""
            update throttle set failures = :new.count, failed_at = :new.lastAt, closed_until = :new.closedUntil
            where subject = :subject and failures = :before""")
    int update(String subject, int before, @BindMethods("new") Failures failures);

    @SqlUpdate("""
            insert into throttle (subject, failures, failed_at, closed_until)
            values (:subject, :new.count, :new.lastAt, :new.closedUntil)""")
    void add(String subject, @BindMethods("new") Failures failures);

    @SqlUpdate("delete from throttle where subject = :subject")
    void forget(String subject);

    @SqlUpdate("""
            update throttle set failures = failures - 1, closed_until = failed_at
            where subject = :subject and failures > 0""")
    void takeBack(String subject);

    private boolean added(String subject, Failures failures) {
        try {
            add(subject, failures);
            return true;
        } catch (UnableToExecuteStatementException e) {
            if (DuplicateRow.isCauseOf(e)) {
                return false;
            }
            throw e;
        }
    }
}
