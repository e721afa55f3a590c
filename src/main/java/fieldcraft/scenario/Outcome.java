package fieldcraft.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a story ended for the trainee; a breach is a breach of integrity, however large the order. */
public enum Outcome {
    WON,
    PARTLY,
    OPEN,
    LOST,
    BREACH;

    /** The outcome an author means by this word, in lower case as in the files. */
    public static Optional<Outcome> of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst();
    }

    /** The word that stands for it in a scenario file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the trainee got what the story was about, or part of it. */
    public boolean isGood() {
        return this == WON || this == PARTLY;
    }
}
