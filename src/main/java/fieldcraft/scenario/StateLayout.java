package fieldcraft.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each variable of a scenario stands in a state packed into one long; each takes as many bits as its range needs. */
final class StateLayout {
    /** A packed state has at most so many bits. */
    static final int MOST_BITS = 56;

    private final List<Variable> variables;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] minima;
    private final int[] maxima;
    private final int[] shifts;
    private final long[] masks;

    /** Lays out variables with names of their own that need at most {@link #MOST_BITS} bits together. */
    StateLayout(List<Variable> variables) {
        if (bits(variables) > MOST_BITS) {
            throw new IllegalArgumentException("more than " + MOST_BITS + " bits of state");
        }
        this.variables = variables;
        this.minima = variables.stream().mapToInt(Variable::minimum).toArray();
        this.maxima = variables.stream().mapToInt(Variable::maximum).toArray();
        this.shifts = new int[variables.size()];
        this.masks = new long[variables.size()];
        int shift = 0;
        for (int place = 0; place < variables.size(); place++) {
            Variable variable = variables.get(place);
            if (places.put(variable.name(), place) != null) {
                throw new IllegalArgumentException("two variables named " + variable.name());
            }
            shifts[place] = shift;
            masks[place] = (1L << bits(variable)) - 1;
            shift += bits(variable);
        }
    }

    /** How many bits these variables need together. */
    static long bits(List<Variable> variables) {
        return variables.stream().mapToLong(StateLayout::bits).sum();
    }

    private static int bits(Variable variable) {
        return Long.SIZE - Long.numberOfLeadingZeros((long) variable.maximum() - variable.minimum());
    }

    List<Variable> variables() {
        return variables;
    }

    /** The packed state in which the story starts. */
    long start() {
        long state = 0;
        for (int place = 0; place < variables.size(); place++) {
            state = with(state, place, variables.get(place).start());
        }
        return state;
    }

    int value(long state, int place) {
        return minima[place] + (int) (state >>> shifts[place] & masks[place]);
    }

    /** The state with one variable at this value, or at the end of its range that is nearest to it. */
    long with(long state, int place, long value) {
        long clamped = Math.max(minima[place], Math.min(maxima[place], value));
        return state & ~mask(place) | (clamped - minima[place]) << shifts[place];
    }

    /** The bits in which this variable stands. */
    long mask(int place) {
        return masks[place] << shifts[place];
    }

    /** The place of a declared variable. */
    int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("there is no state named " + name);
        }
        return place;
    }

    Formula formula(String name) {
        int place = place(name);
        int minimum = minima[place];
        int shift = shifts[place];
        long mask = masks[place];
        return state -> minimum + (int) (state >>> shift & mask);
    }
}
