package fieldcraft.mail;

import fieldcraft.markdown.Language;
import java.util.Optional;

/**
 * A letter that nobody else sends now.
 *
 * @param arguments a JSON object
 * @param attempts how often it was tried, this time included
 * @param active whether the recipient may still sign in
 */
public record ClaimedLetter(
        long id,
        String kind,
        String arguments,
        int attempts,
        long recipient,
        String name,
        Optional<String> email,
        Language language,
        boolean active) {
    /** Whom it is for, if they still get letters. */
    Optional<Addressee> addressee() {
        return email.filter(address -> active).map(address -> new Addressee(recipient, name, address, language));
    }
}
