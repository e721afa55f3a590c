package fieldcraft.scenario;

/**
 * The bits of a packed state in which one variable stands, as the distance from the least value of its range.
 *
 * @param mask ones where it stands
 * @param shift how many bits stand below it
 */
record Field(long mask, int shift, int minimum, int maximum) {
    static Field of(Variable variable, int shift) {
        long ones = (1L << bits(variable)) - 1;
        return new Field(ones << shift, shift, variable.minimum(), variable.maximum());
    }

    /** How many bits the range of a variable needs. */
    static int bits(Variable variable) {
        return Long.SIZE - Long.numberOfLeadingZeros((long) variable.maximum() - variable.minimum());
    }

    int value(long state) {
        return minimum + (int) ((state & mask) >>> shift);
    }

    /** The state with this value here, or with the end of the range that is nearest to it. */
    long with(long state, long value) {
        long clamped = Math.max(minimum, Math.min(maximum, value));
        return state & ~mask | clamped - minimum << shift;
    }
}
