package fieldcraft.scenario;

/** The next few places to which choices lead, gathered so that they are looked up together. */
final class Arrivals {
    private static final int ROOM = 256;
    private static final int NOWHERE = -1;

    private final int[] scenes = new int[ROOM];
    private final long[] states = new long[ROOM];
    private int size;

    boolean isFull() {
        return size == ROOM;
    }

    int size() {
        return size;
    }

    void add(int scene, long live) {
        scenes[size] = scene;
        states[size] = live;
        size++;
    }

    /** Adds a choice that leads nowhere, since it is not open. */
    void addNowhere() {
        add(NOWHERE, 0);
    }

    boolean isNowhere(int index) {
        return scenes[index] == NOWHERE;
    }

    int scene(int index) {
        return scenes[index];
    }

    long state(int index) {
        return states[index];
    }

    void clear() {
        size = 0;
    }
}
