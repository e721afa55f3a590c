package fieldcraft.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what part of the state still matters in each scene: what it reads, and what any scene after it reads. */
final class LiveState {
    private final long[] masks;
    private final List<List<Integer>> sources;

    /**
     * @param ways the choices or routes of each scene
     * @param read the bits of the state that each scene itself reads
     */
    LiveState(Way[][] ways, long[] read) {
        this.masks = read.clone();
        this.sources = IntStream.range(0, ways.length)
                .<List<Integer>>mapToObj(scene -> new ArrayList<>())
                .toList();
        for (int scene = 0; scene < ways.length; scene++) {
            for (Way way : ways[scene]) {
                sources.get(way.target()).add(scene);
            }
        }
        spread();
    }

    private void spread() {
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

    /** The bits of the state that are live in each scene. */
    long[] masks() {
        return masks;
    }
}
