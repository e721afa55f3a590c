package fieldcraft.scenario;

/**
 * The values of all variables at one moment of a story, packed into one long.
 *
 * @param packed the bits, as the layout places them
 */
record State(StateLayout layout, long packed) {
    /** The value of a declared variable. */
    int value(String name) {
        return layout.field(name).value(packed);
    }
}
