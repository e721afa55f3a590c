package fieldcraft.learning;

import java.time.Instant;

/** That a person has done something in a module, and when. */
public record Deed(Kind kind, String module, Instant at) {
    /** What can be done. */
    public enum Kind {
        /** The lesson was read to its end. */
        READ,
        /** A text for the practice was saved. */
        DRAFTED,
        /** A text for the practice was handed in. */
        HANDED_IN,
        /** The text handed in last waits for a coach to sign it off. */
        WAITING,
        /** A coach sent the text handed in last back, and it is to be signed off. */
        SENT_BACK
    }
}
