package fieldcraft.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The order in which the choices of a scene are shown: shuffled, so that position gives nothing away, and the same at every reload. */
final class ChoiceOrder {
    private final long seed;

    /** @param seed the attempt's own */
    ChoiceOrder(long seed) {
        this.seed = seed;
    }

    /** The open choices of the scene at {@code step} (0-based), in the order to show. */
    List<Integer> shuffled(int step, List<Integer> openChoices) {
        List<Integer> order = new ArrayList<>(openChoices);
        Collections.shuffle(order, new Random(seed * 31 + step));
        return List.copyOf(order);
    }
}
