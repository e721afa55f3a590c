package fieldcraft.scenario;

/** An expression bound to the places of its names in packed states. */
@FunctionalInterface
interface Formula {
    int of(long state);

    default boolean holds(long state) {
        return of(state) != 0;
    }
}
