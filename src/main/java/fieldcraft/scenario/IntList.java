package fieldcraft.scenario;

import java.util.ArrayList;
import java.util.List;

/** A growing list of primitive numbers, kept in blocks so that it never has to be copied as a whole. */
final class IntList {
    private static final int BLOCK_BITS = 16;
    private static final int BLOCK_SIZE = 1 << BLOCK_BITS;

    private final List<int[]> blocks = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    void add(int number) {
        if (size == blocks.size() << BLOCK_BITS) {
            blocks.add(new int[BLOCK_SIZE]);
        }
        blocks.get(size >>> BLOCK_BITS)[size & BLOCK_SIZE - 1] = number;
        size++;
    }

    int get(int index) {
        return blocks.get(index >>> BLOCK_BITS)[index & BLOCK_SIZE - 1];
    }
}
