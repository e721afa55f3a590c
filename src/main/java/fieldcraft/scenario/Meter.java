package fieldcraft.scenario;

import java.util.Objects;

/** A variable that the trainee sees, with its value at a moment of the story. */
public record Meter(Variable variable, int value) {
    public Meter {
        Objects.requireNonNull(variable);
    }

    /** What it is called on the page. */
    public String label() {
        return variable.label().orElse(variable.name());
    }
}
