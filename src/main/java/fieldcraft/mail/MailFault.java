package fieldcraft.mail;

/** A letter could not be sent; the message says why, as the mail server put it. */
final class MailFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What to do about it. */
    enum Kind {
        /** The mail server takes nothing at all: leave it alone for a while. */
        SERVER,
        /** It does not take this letter now. */
        LATER,
        /** It will never take this letter. */
        NEVER
    }

    private final Kind kind;

    MailFault(Kind kind, String reason, Throwable cause) {
        super(reason, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
