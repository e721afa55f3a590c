package fieldcraft.quiz;

import java.util.Locale;

/** What a question asks for. */
public enum QuestionKind {
    /** One of several options. */
    SINGLE,
    /** All right ones of several options. */
    MULTIPLE,
    /** The right order of several items. */
    ORDERING,
    /** For each thing its match. */
    MATCHING,
    /** For each account its place among the four relationships. */
    GRID,
    /** A number. */
    NUMBER;

    /** The word in messages, style sheets and templates, such as {@code single}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
