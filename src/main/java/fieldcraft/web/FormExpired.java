package fieldcraft.web;

/** A form came without the token of our page: it is too old, or not ours. Answered with a 403 page in words. */
final class FormExpired extends RuntimeException {
    private static final long serialVersionUID = 1;
}
