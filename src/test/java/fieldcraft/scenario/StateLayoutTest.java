package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateLayoutTest {
    private static final StateLayout LAYOUT = new StateLayout(List.of(
            variable("window", -9, 12, 4),
            variable("money", -1_000_000_000, 1_000_000_000, 5),
            variable("one", 3, 3, 3)));

    @Test
    void everyVariableStartsAtItsStart() {
        assertThat(value("window", LAYOUT.start())).isEqualTo(4);
        assertThat(value("money", LAYOUT.start())).isEqualTo(5);
        assertThat(value("one", LAYOUT.start())).isEqualTo(3);
    }

    @Test
    void aValueIsClampedToItsRange() {
        assertThat(value("window", with("window", 100))).isEqualTo(12);
        assertThat(value("window", with("window", -100))).isEqualTo(-9);
        assertThat(value("one", with("one", 100))).isEqualTo(3);
    }

    @Test
    void aChangeLeavesTheOthersAlone() {
        long state = with("money", -1_000_000_000);
        assertThat(value("money", state)).isEqualTo(-1_000_000_000);
        assertThat(value("window", state)).isEqualTo(4);
    }

    @Test
    void effectsAddAndSet() {
        long state = LAYOUT.start();
        assertThat(value("window", apply(new Effect("window", Effect.Kind.ADD, -5), state)))
                .isEqualTo(-1);
        assertThat(value("window", apply(new Effect("window", Effect.Kind.SET, 5), state)))
                .isEqualTo(5);
        assertThat(value("money", apply(new Effect("money", Effect.Kind.ADD, Integer.MAX_VALUE), state)))
                .isEqualTo(1_000_000_000);
    }

    @Test
    void aRangeTakesAsManyBitsAsItNeeds() {
        assertThat(StateLayout.bits(List.of(variable("one", 3, 3, 3)))).isZero();
        assertThat(StateLayout.bits(List.of(variable("flag", 0, 1, 0)))).isEqualTo(1);
        assertThat(StateLayout.bits(List.of(variable("window", -9, 12, 0)))).isEqualTo(5);
        assertThat(StateLayout.bits(List.of(variable("money", -1_000_000_000, 1_000_000_000, 0))))
                .isEqualTo(31);
    }

    @Test
    void moreThan56BitsAreRefused() {
        List<Variable> variables = List.of(variable("a", 0, 1 << 28, 0), variable("b", 0, 1 << 28, 0));
        assertThatThrownBy(() -> new StateLayout(variables)).hasMessage("more than 56 bits of state");
    }

    private static long with(String name, int value) {
        return LAYOUT.field(name).with(LAYOUT.start(), value);
    }

    private static int value(String name, long state) {
        return LAYOUT.field(name).value(state);
    }

    private static long apply(Effect effect, long state) {
        return Change.of(effect, LAYOUT).apply(state);
    }

    private static Variable variable(String name, int minimum, int maximum, int start) {
        return new Variable(name, minimum, maximum, start, Optional.empty(), false, 1);
    }
}
