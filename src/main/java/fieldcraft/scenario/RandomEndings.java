package fieldcraft.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Works out how likely each ending is under uniformly random choice, forwards from the start. */
final class RandomEndings {
    private RandomEndings() {}

    /** Probabilities, 0 to 1, by the id of the ending, in the order of the scenes. */
    static Map<String, Double> of(Analysis analysis) {
        Steps steps = analysis.steps();
        int[] order = analysis.order();
        PositionMap positions = steps.positions();
        double[] reached = new double[positions.size()];
        double[] ended = new double[steps.rules().scenario().scenes().size()];
        reached[Steps.START] = 1;
        for (int next = order.length - 1; next >= 0; next--) {
            int position = order[next];
            double share = reached[position] / steps.open(position);
            for (int choice = 0; choice < steps.choices(position); choice++) {
                int after = steps.after(position, choice);
                if (after != Steps.CLOSED) {
                    reached[after] += share;
                }
            }
            if (steps.choices(position) == 0) {
                ended[positions.scene(position)] += reached[position];
            }
        }
        return byId(steps.rules(), ended);
    }

    private static Map<String, Double> byId(Rules rules, double[] ended) {
        Map<String, Double> chances = new LinkedHashMap<>();
        for (int scene = 0; scene < ended.length; scene++) {
            if (rules.isEnding(scene)) {
                chances.put(rules.scene(scene).id(), ended[scene]);
            }
        }
        return Collections.unmodifiableMap(chances);
    }
}
