package fieldcraft.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionException;

/** Tells a database that is away, for which waiting helps, from a fault of ours. */
public final class Outage {
    private Outage() {}

    /** Whether this was thrown because the database could not be reached. */
    public static boolean causes(Throwable thrown) {
        return Causes.of(thrown).anyMatch(Outage::isOutage);
    }

    private static boolean isOutage(Throwable thrown) {
        return thrown instanceof ConnectionException
                || thrown instanceof SQLTransientConnectionException
                || thrown instanceof SQLException sql
                        && isOutage(Optional.ofNullable(sql.getSQLState()).orElse(""));
    }

    /** Class 08: connection lost; 57P: PostgreSQL shuts down or starts; 90067, 90098, 90121: H2 is closed. */
    private static boolean isOutage(String state) {
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("90067")
                || state.equals("90098")
                || state.equals("90121");
    }
}
