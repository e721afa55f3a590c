package fieldcraft.database;

import java.sql.SQLException;

/** Tells that a row could not be added because one with the same unique value is there already. */
public final class Duplicate {
    private static final String UNIQUE_VIOLATION = "23505";

    private Duplicate() {}

    /** Whether this was thrown because of a value that must be unique and is not. */
    public static boolean causes(Throwable thrown) {
        return Causes.of(thrown)
                .anyMatch(cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }
}
