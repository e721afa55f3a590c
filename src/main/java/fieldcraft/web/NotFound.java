package fieldcraft.web;

/** There is no such thing, or it is not for the person who asks: a 404 page that does not tell which. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;
}
