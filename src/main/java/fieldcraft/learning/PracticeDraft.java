package fieldcraft.learning;

import java.time.Instant;

/**
 * The text that somebody is writing for a practice.
 *
 * @param revision grows with every save, from 1; 0 if nothing has been saved yet
 */
public record PracticeDraft(int revision, String body, Instant savedAt) {
    /** Whether saving the text loses nothing: it was made from this draft, or says the same. */
    boolean canBecome(SentText sent) {
        return sent.revision() == revision || sent.body().equals(body);
    }
}
