package fieldcraft.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Works out how likely each ending is under uniformly random choice, forwards from the start. */
final class RandomEndings {
    private RandomEndings() {}

    /** Probabilities, 0 to 1, by the id of the ending, in the order of the scenes. */
    static Map<String, Double> of(Rules rules, PositionMap positions) {
        Steps steps = new Steps(rules, positions);
        double[] reached = new double[positions.size()];
        double[] ended = new double[rules.scenario().scenes().size()];
        reached[positions.size() - 1] = 1;
        for (int position = positions.size() - 1; position >= 0; position--) {
            int[] following = steps.following(position);
            double share = reached[position] / open(following);
            for (int after : following) {
                if (after != Steps.CLOSED) {
                    reached[after] += share;
                }
            }
            if (following.length == 0) {
                ended[positions.scene(position)] += reached[position];
            }
        }
        return byId(rules, ended);
    }

    private static int open(int[] following) {
        int open = 0;
        for (int after : following) {
            if (after != Steps.CLOSED) {
                open++;
            }
        }
        return open;
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
