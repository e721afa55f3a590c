package fieldcraft.quiz;

import java.util.Objects;
import java.util.Optional;

/**
 * What every question has, whatever its kind.
 *
 * @param id the word that stays the same when the wording changes
 * @param title the question, plain text
 * @param text what is told below the heading, sanitised HTML; may be empty
 * @param plainText the words of that text
 * @param skill the competency it exercises; empty in a self-check
 * @param points what a right answer earns, 1 to 4
 * @param explanation the closing words, shown after the answer, sanitised HTML; may be empty for options, which have
 *     explanations of their own
 * @param line the line of its heading
 */
public record Stem(
        String id,
        String title,
        String text,
        String plainText,
        Optional<String> skill,
        int points,
        String explanation,
        int line) {
    public Stem {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(plainText);
        Objects.requireNonNull(skill);
        Objects.requireNonNull(explanation);
        if (points < 1) {
            throw new IllegalArgumentException("a question is worth at least one point, not " + points);
        }
    }
}
