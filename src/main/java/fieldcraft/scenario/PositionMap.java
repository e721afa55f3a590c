package fieldcraft.scenario;

import java.util.Arrays;

/**
 * A map from positions to whole numbers, made for millions of them: open addressing over primitive arrays, about 24 bytes
 * a position. A position is a scene and the live part of the state there; each has an index, in the order of arrival.
 */
final class PositionMap {
    private static final int FIRST_SLOTS = 1 << 10;
    private static final int BLOCK_BITS = 12;
    private static final int BLOCK_SIZE = 1 << BLOCK_BITS;

    private final int mostPositions;

    /**
     * Two longs a position, side by side in memory: its state; and its scene in the upper half, its value in the lower. In
     * blocks, so that they never have to be copied as a whole.
     */
    private long[][] blocks = new long[1][];
    /** Where the hash of a position points to: its index plus 1, or 0 where there is none. */
    private int[] slots;

    private int size;
    /** Kept only so that the reading is not optimised away. */
    private long lastRead;

    /** An empty map that takes up to so many positions. */
    PositionMap(int mostPositions) {
        this.mostPositions = mostPositions;
        this.slots = new int[FIRST_SLOTS];
    }

    int size() {
        return size;
    }

    int scene(int index) {
        return (int) (block(index)[offset(index) + 1] >>> Integer.SIZE);
    }

    long state(int index) {
        return block(index)[offset(index)];
    }

    int value(int index) {
        return (int) block(index)[offset(index) + 1];
    }

    void setValue(int index, int value) {
        block(index)[offset(index) + 1] = sceneAndValue(scene(index), value);
    }

    private long[] block(int index) {
        return blocks[index >>> BLOCK_BITS];
    }

    private static int offset(int index) {
        return 2 * (index & BLOCK_SIZE - 1);
    }

    /** The index of a position, or -1 if it is not in the map. */
    int index(int scene, long state) {
        return slots[slot(scene, state)] - 1;
    }

    /**
     * Reads all the places in memory where these arrivals will be looked up. The processor fetches them side by side, while
     * single look-ups would wait for each: with millions of positions that is three times as fast.
     */
    void warm(Arrivals arrivals) {
        int mask = slots.length - 1;
        long read = 0;
        for (int arrival = 0; arrival < arrivals.size(); arrival++) {
            int slot = hash(arrivals.scene(arrival), arrivals.state(arrival)) & mask;
            read += state(Math.max(0, slots[slot] - 1));
        }
        lastRead = read;
    }

    boolean isFull() {
        return size == mostPositions;
    }

    /** Adds a position that is not in the map, with the value 0, and returns its index. */
    int add(int scene, long state) {
        makeRoom();
        block(size)[offset(size)] = state;
        block(size)[offset(size) + 1] = sceneAndValue(scene, 0);
        slots[slot(scene, state)] = size + 1;
        return size++;
    }

    private static long sceneAndValue(int scene, int value) {
        return (long) scene << Integer.SIZE | Integer.toUnsignedLong(value);
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
        return state(index) == state && scene(index) == scene;
    }

    /** Mixes all bits into the lower ones, as the finaliser of MurmurHash3 does. */
    private static int hash(int scene, long state) {
        long mixed = state + scene * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return (int) (mixed ^ mixed >>> 33);
    }

    private void makeRoom() {
        if (size >>> BLOCK_BITS == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * blocks.length);
        }
        if (offset(size) == 0) {
            blocks[size >>> BLOCK_BITS] = new long[2 * BLOCK_SIZE];
        }
        if (size >= slots.length / 8 * 5) {
            slots = new int[2 * slots.length];
            for (int index = 0; index < size; index++) {
                slots[slot(scene(index), state(index))] = index + 1;
            }
        }
    }
}
