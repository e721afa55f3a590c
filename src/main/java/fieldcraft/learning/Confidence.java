package fieldcraft.learning;

import java.util.Optional;

/** How sure somebody says to be of an answer; never scored. */
public enum Confidence {
    GUESSING,
    FAIRLY_SURE,
    CERTAIN;

    /** The confidence with this level, 1 to 3. */
    static Optional<Confidence> of(int level) {
        return level >= 1 && level <= values().length ? Optional.of(values()[level - 1]) : Optional.empty();
    }

    /** 1 to 3. */
    public int level() {
        return ordinal() + 1;
    }

    /** The word that message keys use: {@code fairly-sure}. */
    @Override
    public String toString() {
        return Words.key(this);
    }
}
