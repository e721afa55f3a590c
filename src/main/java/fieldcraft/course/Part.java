package fieldcraft.course;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of a module; its files are called by its word. */
public enum Part {
    LESSON,
    SCENARIO,
    CHECK,
    PRACTICE;

    /** The part that a word in {@code course.yaml} means. */
    public static Optional<Part> of(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }

    /** The word in {@code course.yaml}, in file names and in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
