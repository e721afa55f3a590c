package fieldcraft.scenario;

/** An effect over packed states. */
record Change(Field field, Effect.Kind kind, int amount) {
    static Change of(Effect effect, StateLayout layout) {
        return new Change(layout.field(effect.variable()), effect.kind(), effect.amount());
    }

    long apply(long state) {
        long before = kind == Effect.Kind.ADD ? field.value(state) : 0;
        return field.with(state, before + amount);
    }
}
