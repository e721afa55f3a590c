package fieldcraft.scenario;

import fieldcraft.markdown.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the declared state: not too many bits, and none that nothing reads. */
final class StateCheck {
    private final Scenario scenario;
    private final Problems problems;

    StateCheck(Scenario scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    void run() {
        checkBits();
        checkReads();
    }

    private void checkBits() {
        long bits = StateLayout.bits(scenario.variables());
        if (bits > StateLayout.MOST_BITS) {
            problems.error(
                    scenario.variables().get(0).line(),
                    "the state needs " + bits + " bits, at most " + StateLayout.MOST_BITS
                            + " are possible: declare fewer, or with smaller ranges");
        }
    }

    private void checkReads() {
        Set<String> read = new HashSet<>();
        for (Scene scene : scenario.scenes()) {
            Stream.concat(Reads.of(scene), Reads.ofText(scene)).forEach(read::add);
        }
        List<Variable> unread = scenario.variables().stream()
                .filter(variable -> !variable.shown() && !read.contains(variable.name()))
                .toList();
        for (Variable variable : unread) {
            problems.error(variable.line(), "nothing reads the state '" + variable.name() + "'");
        }
    }
}
