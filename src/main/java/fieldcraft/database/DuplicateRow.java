package fieldcraft.database;

import java.sql.SQLException;

/** The fault that a row with the same key is there already. */
public final class DuplicateRow {
    /** The SQL standard's code for it, which H2 and PostgreSQL both use. */
    private static final String UNIQUE_VIOLATION = "23505";

    private DuplicateRow() {}

    /** Whether that is why a statement failed. */
    public static boolean isCauseOf(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }
}
