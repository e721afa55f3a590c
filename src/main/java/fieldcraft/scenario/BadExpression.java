package fieldcraft.scenario;

/** A text that is no expression; the message tells its author why. */
public final class BadExpression extends Exception {
    private static final long serialVersionUID = 1;

    private final int column;

    public BadExpression(String message, int column) {
        super(message);
        this.column = column;
    }

    /** Where in the text the trouble is, counted from 1. */
    public int column() {
        return column;
    }
}
