package fieldcraft.markdown;

import java.util.Objects;

/**
 * One {@code name=value} of an attribute list.
 *
 * @param name the name; {@code #} for an id and {@code .} for a class
 * @param value the raw text without its quotes, empty if there was none
 * @param line where it stands, counted from 1
 */
public record Attribute(String name, String value, int line) {
    static final String ID = "#";
    static final String CLASS = ".";

    public Attribute {
        Objects.requireNonNull(name);
        Objects.requireNonNull(value);
    }

    boolean isNamed() {
        return !name.equals(ID) && !name.equals(CLASS);
    }

    /** As it may be written in a file. */
    @Override
    public String toString() {
        return isNamed() ? name + "=" + value : name + value;
    }
}
