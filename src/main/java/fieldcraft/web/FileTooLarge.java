package fieldcraft.web;

/** A file was sent that is larger than we take: a 413 page that says how large it may be. */
final class FileTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;
}
