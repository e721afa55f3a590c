package fieldcraft.scenario;

import java.util.Arrays;

/** The way from the start to some position: the positions on it, and in each the choices tried so far. */
final class Trail {
    private static final int NOT_TRIED = -1;

    private int[] positions = new int[1 << 10];
    private int[] choices = new int[1 << 10];
    private int length;

    boolean isEmpty() {
        return length == 0;
    }

    void enter(int position) {
        if (length == positions.length) {
            int longer = length + (length >> 1);
            positions = Arrays.copyOf(positions, longer);
            choices = Arrays.copyOf(choices, longer);
        }
        positions[length] = position;
        choices[length] = NOT_TRIED;
        length++;
    }

    void leave() {
        length--;
    }

    /** The index of the position at the end. */
    int position() {
        return positions[length - 1];
    }

    /** Goes on to the next choice there. */
    int nextChoice() {
        return ++choices[length - 1];
    }

    /** The positions from this one to the end. */
    int[] since(int position) {
        int first = length - 1;
        while (positions[first] != position) {
            first--;
        }
        return Arrays.copyOfRange(positions, first, length);
    }
}
