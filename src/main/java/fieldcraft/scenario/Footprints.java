package fieldcraft.scenario;

import java.util.stream.IntStream;

/** Which scenes an exploration has come through, and which of their choices and routes it could take. */
final class Footprints {
    private final boolean[] reached;
    private final boolean[][] taken;
    private final int[] mostOpen;

    Footprints(Rules rules) {
        int scenes = rules.scenario().scenes().size();
        this.reached = new boolean[scenes];
        this.taken = IntStream.range(0, scenes)
                .mapToObj(scene -> new boolean[rules.ways(scene).length])
                .toArray(boolean[][]::new);
        this.mostOpen = new int[scenes];
    }

    void reach(int scene) {
        reached[scene] = true;
    }

    void take(int scene, int way) {
        taken[scene][way] = true;
    }

    void open(int scene, int choices) {
        mostOpen[scene] = Math.max(mostOpen[scene], choices);
    }

    /** The greatest number of choices that are open in a scene at once. */
    int mostOpen(int scene) {
        return mostOpen[scene];
    }

    /** Reports the scenes that were not reached, and in the others what was not taken. */
    void reportMissing(Faults faults) {
        for (int scene = 0; scene < reached.length; scene++) {
            if (!reached[scene]) {
                faults.unreached(scene);
            } else {
                reportUntaken(scene, faults);
            }
        }
    }

    private void reportUntaken(int scene, Faults faults) {
        for (int way = 0; way < taken[scene].length; way++) {
            if (!taken[scene][way]) {
                faults.neverTaken(scene, way);
            }
        }
    }
}
