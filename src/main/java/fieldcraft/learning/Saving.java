package fieldcraft.learning;

import fieldcraft.web.Message;
import fieldcraft.web.Moments;
import java.time.Instant;

/**
 * What became of a practice text that was sent.
 *
 * @param revision that of the draft as it is stored now
 */
public record Saving(Kind kind, int revision, Instant at) {
    /** What can become of it. */
    public enum Kind {
        /** It is the draft now. */
        SAVED,
        /** It is the draft and the newest version handed in. */
        HANDED_IN,
        /** It was handed in before: a double click, a repeated request. */
        HANDED_IN_BEFORE,
        /** Another tab had saved since, so the draft is as it was, and this text is kept beside it. */
        SET_ASIDE
    }

    /** The message that says so, on a page. */
    String message() {
        return "learning.writing." + Words.key(kind);
    }

    /** The message that says so in a line beside the text. */
    Message shortMessage(Moments moments) {
        return isTaken()
                ? Message.of("learning.writing.saved-at", moments.time(at))
                : Message.of("learning.writing.set-aside-quietly");
    }

    boolean isTaken() {
        return kind != Kind.SET_ASIDE;
    }

    Saving as(Kind other) {
        return new Saving(other, revision, at);
    }
}
