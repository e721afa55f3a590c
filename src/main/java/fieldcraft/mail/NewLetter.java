package fieldcraft.mail;

import java.time.Instant;
import java.util.Map;

/**
 * A letter to be worded and sent later.
 *
 * @param recipient the person's id
 * @param kind the name of a {@link LetterKind}
 * @param onceKey what makes it this letter and no other, as {@code reminder 17 2026-11-27}: it is said once only
 * @param arguments what its kind needs to word it; no secret, and no name or address of anybody
 * @param urgent whether it goes at night too, and before those that are not
 * @param notBefore when it goes at the earliest
 */
public record NewLetter(
        long recipient, String kind, String onceKey, Map<String, String> arguments, boolean urgent, Instant notBefore) {
    public NewLetter {
        arguments = Map.copyOf(arguments);
    }

    /** One that somebody waits for. */
    public static NewLetter urgent(long recipient, String kind, String onceKey, Map<String, String> arguments) {
        return new NewLetter(recipient, kind, onceKey, arguments, true, Instant.EPOCH);
    }

    /** One that keeps the quiet hours. */
    public static NewLetter ordinary(long recipient, String kind, String onceKey, Map<String, String> arguments) {
        return new NewLetter(recipient, kind, onceKey, arguments, false, Instant.EPOCH);
    }

    /** The same, but not before this moment. */
    public NewLetter notBefore(Instant moment) {
        return new NewLetter(recipient, kind, onceKey, arguments, urgent, moment);
    }
}
