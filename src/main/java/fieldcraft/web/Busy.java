package fieldcraft.web;

/** The server has more to do than it can: a 503 page that asks to try again in a moment. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
}
