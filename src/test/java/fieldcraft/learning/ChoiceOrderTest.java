package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceOrderTest {
    private static final List<Integer> OPEN = List.of(0, 1, 3);

    @Test
    void isTheSameAtEveryReload() {
        assertThat(new ChoiceOrder(42).shuffled(3, OPEN)).isEqualTo(new ChoiceOrder(42).shuffled(3, OPEN));
    }

    @Test
    void showsEveryOpenChoiceOnce() {
        assertThat(new ChoiceOrder(42).shuffled(3, OPEN)).containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void putsEveryChoiceAtEveryPlaceInSomeAttempt() {
        Set<List<Integer>> orders = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            orders.add(new ChoiceOrder(seed).shuffled(0, OPEN));
        }

        assertThat(orders).hasSize(6);
    }
}
