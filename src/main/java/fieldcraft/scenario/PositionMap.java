package fieldcraft.scenario;

import java.util.Arrays;

/**
 * A map from positions to whole numbers, made for millions of them: open addressing over primitive arrays, 24 bytes a
 * position. A position is a scene and the live part of the state there; each has an index, in the order of arrival.
 */
final class PositionMap {
    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] states;
    private int[] scenes;
    private int[] values;
    private int[] slots;
    private int size;

    PositionMap() {
        this(FIRST_CAPACITY);
    }

    private PositionMap(int capacity) {
        states = new long[capacity];
        scenes = new int[capacity];
        values = new int[capacity];
        slots = new int[slotsFor(capacity)];
    }

    private static int slotsFor(int capacity) {
        return Integer.highestOneBit(Math.max(1, capacity * 3 / 2)) << 1;
    }

    int size() {
        return size;
    }

    int scene(int index) {
        return scenes[index];
    }

    long state(int index) {
        return states[index];
    }

    int value(int index) {
        return values[index];
    }

    void setValue(int index, int value) {
        values[index] = value;
    }

    /** The index of a position, or -1 if it is not in the map. */
    int index(int scene, long state) {
        return slots[slot(scene, state)] - 1;
    }

    /** Adds a position that is not in the map and returns its index. */
    int add(int scene, long state, int value) {
        if (size == states.length) {
            grow();
        }
        states[size] = state;
        scenes[size] = scene;
        values[size] = value;
        slots[slot(scene, state)] = size + 1;
        return size++;
    }

    /** A map of the same positions and values that is no larger than needed, with this order of indexes. */
    PositionMap ordered(int[] order) {
        PositionMap ordered = new PositionMap(size);
        for (int next = 0; next < size; next++) {
            int index = order[next];
            ordered.add(scenes[index], states[index], values[index]);
        }
        return ordered;
    }

    private int slot(int scene, long state) {
        int mask = slots.length - 1;
        int slot = hash(scene, state) & mask;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, scene, state)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isAt(int index, int scene, long state) {
        return states[index] == state && scenes[index] == scene;
    }

    private static int hash(int scene, long state) {
        long mixed = (state + scene * 0x9E3779B97F4A7C15L) * 0xD1342543DE82EF95L;
        return (int) (mixed >>> 32 ^ mixed >>> 15);
    }

    private void grow() {
        int capacity = size + (size >> 1);
        states = Arrays.copyOf(states, capacity);
        scenes = Arrays.copyOf(scenes, capacity);
        values = Arrays.copyOf(values, capacity);
        if (slotsFor(capacity) > slots.length) {
            slots = new int[slotsFor(capacity)];
            for (int index = 0; index < size; index++) {
                slots[slot(scenes[index], states[index])] = index + 1;
            }
        }
    }
}
