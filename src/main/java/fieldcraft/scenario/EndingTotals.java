package fieldcraft.scenario;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The most that a path to each ending of a solved story earns. */
final class EndingTotals {
    private static final int NOT_REACHED = -1;

    private EndingTotals() {}

    /** Totals in points by the id of the ending, in the order of the scenes; an ending that no path reaches is missing. */
    static Map<String, Integer> of(Analysis analysis) {
        Steps steps = analysis.steps();
        int[] order = analysis.order();
        PositionMap positions = steps.positions();
        int[] earned = new int[positions.size()];
        int[] best = new int[steps.rules().scenario().scenes().size()];
        Arrays.fill(best, NOT_REACHED);
        for (int next = order.length - 1; next >= 0; next--) {
            int position = order[next];
            for (int choice = 0; choice < steps.choices(position); choice++) {
                int after = steps.after(position, choice);
                if (after != Steps.CLOSED) {
                    earned[after] = Math.max(earned[after], earned[position] + steps.points(position, choice));
                }
            }
            if (steps.choices(position) == 0) {
                int scene = positions.scene(position);
                best[scene] = Math.max(best[scene], earned[position] + positions.value(position));
            }
        }
        return byId(steps.rules(), best);
    }

    private static Map<String, Integer> byId(Rules rules, int[] best) {
        Map<String, Integer> totals = new LinkedHashMap<>();
        for (int scene = 0; scene < best.length; scene++) {
            if (best[scene] != NOT_REACHED) {
                totals.put(rules.scene(scene).id(), best[scene]);
            }
        }
        return Collections.unmodifiableMap(totals);
    }
}
