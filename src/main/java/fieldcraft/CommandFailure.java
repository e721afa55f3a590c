package fieldcraft;

/** A command cannot do what it was asked; the message tells the operator in one sentence why and what to do. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CommandFailure(String message) {
        super(message);
    }
}
