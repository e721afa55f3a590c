package fieldcraft.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A choice or a route over packed states.
 *
 * @param guard where it holds, the way is open
 * @param changes its effects, each on a variable of its own
 * @param target the place in the scenario of the scene it leads to
 * @param points what the decision earns, 0 for a route
 */
record Way(Formula guard, Change[] changes, int target, int points) {
    private static final Formula ALWAYS = state -> 1;

    static Way of(Optional<Expression> guard, List<Effect> effects, StateLayout layout, int target, int points) {
        return new Way(
                guard.map(expression -> expression.bind(layout)).orElse(ALWAYS),
                effects.stream().map(effect -> Change.of(effect, layout)).toArray(Change[]::new),
                target,
                points);
    }

    boolean isOpen(long state) {
        return guard.holds(state);
    }

    long after(long state) {
        long after = state;
        for (Change change : changes) {
            after = change.apply(after);
        }
        return after;
    }
}
