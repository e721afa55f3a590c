package fieldcraft;

/** The server cannot start; the message tells the operator in one sentence why and what to do. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartFailure(String message) {
        super(message);
    }
}
