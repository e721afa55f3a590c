package fieldcraft.scenario;

/**
 * An effect over packed states.
 *
 * @param place the place of its variable in the layout
 */
record Change(StateLayout layout, int place, Effect.Kind kind, int amount) {
    static Change of(Effect effect, StateLayout layout) {
        return new Change(layout, layout.place(effect.variable()), effect.kind(), effect.amount());
    }

    long apply(long state) {
        long value = kind == Effect.Kind.SET ? amount : (long) layout.value(state, place) + amount;
        return layout.with(state, place, value);
    }
}
