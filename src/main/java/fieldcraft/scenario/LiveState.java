package fieldcraft.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What part of the state still matters in each scene: what something in it, or in a scene that links lead to from it,
 * reads. The rest is forgotten, which keeps positions few.
 */
final class LiveState {
    private final long[] masks;

    LiveState(Rules rules) {
        List<Scene> scenes = rules.scenario().scenes();
        this.masks =
                scenes.stream().mapToLong(scene -> read(scene, rules.layout())).toArray();
        spread(sources(rules));
    }

    /** The bits of the state that a scene itself reads. */
    private static long read(Scene scene, StateLayout layout) {
        return Reads.of(scene).mapToLong(name -> layout.field(name).mask()).reduce(0, (left, right) -> left | right);
    }

    /** For each scene those that lead to it. */
    private static List<List<Integer>> sources(Rules rules) {
        int scenes = rules.scenario().scenes().size();
        List<List<Integer>> sources = IntStream.range(0, scenes)
                .<List<Integer>>mapToObj(scene -> new ArrayList<>())
                .toList();
        for (int scene = 0; scene < scenes; scene++) {
            for (Way way : rules.ways(scene)) {
                sources.get(way.target()).add(scene);
            }
        }
        return sources;
    }

    private void spread(List<List<Integer>> sources) {
        Deque<Integer> grown = new ArrayDeque<>();
        IntStream.range(0, masks.length).forEach(grown::addFirst);
        while (!grown.isEmpty()) {
            int scene = grown.remove();
            for (int source : sources.get(scene)) {
                long mask = masks[source] | masks[scene];
                if (mask != masks[source]) {
                    masks[source] = mask;
                    grown.add(source);
                }
            }
        }
    }

    /** The part of the state that is live where a cursor stands. */
    long of(Cursor cursor) {
        return cursor.state() & masks[cursor.scene()];
    }
}
