package fieldcraft.scenario;

import java.util.Objects;

/**
 * What a choice or route does to one variable; the result is clamped to the variable's range.
 *
 * @param amount what is added (it may be negative), or the value that is set
 */
public record Effect(String variable, Kind kind, int amount) {
    /** Whether the amount is added to the value before, or replaces it. */
    public enum Kind {
        ADD,
        SET
    }

    public Effect {
        Objects.requireNonNull(variable);
        Objects.requireNonNull(kind);
    }

    /** As it stands in a file: {@code trust=+2}, {@code trust=-1} or {@code knows=1}. */
    @Override
    public String toString() {
        return variable + "=" + (kind == Kind.ADD && amount >= 0 ? "+" : "") + amount;
    }
}
