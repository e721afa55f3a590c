package fieldcraft.web;

/** What was sent is no clean UTF-8 text: a 400 page in words. */
final class UnreadableRequest extends RuntimeException {
    private static final long serialVersionUID = 1;
}
