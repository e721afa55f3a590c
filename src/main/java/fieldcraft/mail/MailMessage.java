package fieldcraft.mail;

import java.util.Optional;

/**
 * A letter in its final words.
 *
 * @param unsubscribe the address where letters like this one are refused
 * @param id by which mail programs know it again if it comes twice
 */
record MailMessage(
        String id, String email, String name, String subject, String text, String html, Optional<String> unsubscribe) {
    /** Its words are nobody's business who reads a log. */
    @Override
    public String toString() {
        return "MailMessage[" + id + "]";
    }
}
