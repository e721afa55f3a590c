package fieldcraft.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A way the story can take by itself.
 *
 * @param target the id of the scene it leads to
 * @param guard if there is one, the route is open only where it holds
 */
public record Route(String target, Optional<Expression> guard, List<Effect> effects, int line) {
    public Route {
        Objects.requireNonNull(target);
        Objects.requireNonNull(guard);
        effects = List.copyOf(effects);
    }
}
