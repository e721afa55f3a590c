package fieldcraft.mail;

import java.util.Map;
import java.util.Optional;

/** A kind of letter: each package brings its own. The admin reads its name in the message {@code mail.kind.<name>}. */
public interface LetterKind {
    /** What stands in the outbox, so it is never changed: 40 characters at most. */
    String name();

    /**
     * Words a letter just before it is sent, once for each try.
     *
     * @param arguments what was put into the outbox
     * @return empty if there is nothing to say any more; then it is dropped
     */
    Optional<Letter> write(Addressee to, Map<String, String> arguments);
}
