package fieldcraft.course;

import java.util.Objects;

/**
 * Something that decisions and questions exercise.
 *
 * @param id the word that scenarios name it by, such as {@code trust}
 * @param description one sentence
 */
public record Competency(String id, LocalText name, LocalText description) {
    public Competency {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
    }
}
