package fieldcraft.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where letters wait to be sent. */
public final class Outbox {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OutboxDao letters;
    private final Clock clock;

    public Outbox(OutboxDao letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Adds a letter; called in the transaction of what causes it, so that either both are there or neither.
     *
     * @return false if a letter with the same key was there before; then nothing is added
     */
    public boolean add(NewLetter letter) {
        return letters.add(letter, json(letter), clock.instant());
    }

    /** Adds letters that nobody else adds at the same time, those apart whose keys are known. */
    public void addAll(List<NewLetter> added) {
        letters.addAll(added, added.stream().map(Outbox::json).toList(), clock.instant());
    }

    /** Which of these keys letters had before. */
    public Set<String> known(Collection<String> keys) {
        return letters.known(keys);
    }

    /** The ids of those to whom a letter of this kind is on its way. */
    public Set<Long> recipients(String kind) {
        return letters.recipients(kind);
    }

    private static String json(NewLetter letter) {
        try {
            return JSON.writeValueAsString(letter.arguments());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts that are no JSON", e);
        }
    }
}
