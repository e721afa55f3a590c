package fieldcraft.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each variable of a scenario stands in a state packed into one long; each takes as many bits as its range needs. */
final class StateLayout {
    /** A packed state has at most so many bits. */
    static final int MOST_BITS = 56;

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final long start;

    /**
     * Lays out the variables of a scenario.
     *
     * @throws IllegalArgumentException if two have one name, or they need more than {@link #MOST_BITS} bits
     */
    StateLayout(List<Variable> variables) {
        if (bits(variables) > MOST_BITS) {
            throw new IllegalArgumentException("more than " + MOST_BITS + " bits of state");
        }
        int shift = 0;
        long state = 0;
        for (Variable variable : variables) {
            Field field = Field.of(variable, shift);
            if (fields.put(variable.name(), field) != null) {
                throw new IllegalArgumentException("two variables named " + variable.name());
            }
            state = field.with(state, variable.start());
            shift += Field.bits(variable);
        }
        this.start = state;
    }

    /** How many bits these variables need together. */
    static long bits(List<Variable> variables) {
        return variables.stream().mapToLong(Field::bits).sum();
    }

    /** The packed state in which the story starts. */
    long start() {
        return start;
    }

    /**
     * Where a declared variable stands.
     *
     * @throws IllegalArgumentException if none has this name
     */
    Field field(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("there is no state named " + name);
        }
        return field;
    }
}
