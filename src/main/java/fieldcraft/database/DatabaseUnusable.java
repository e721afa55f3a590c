package fieldcraft.database;

/** The database cannot be opened; the message tells the operator in one sentence why and what to do. */
public final class DatabaseUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DatabaseUnusable(String message) {
        super(message);
    }

    public DatabaseUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
