package fieldcraft.scenario;

/** Where each choice of each position of a story leads; the story starts in the first position. */
final class Steps {
    static final int CLOSED = -1;
    static final int START = 0;

    private final Rules rules;
    private final PositionMap positions;
    private final int[] firsts;
    private final IntList targets;

    /**
     * @param targets the indexes of the positions to which the choices lead, {@link #CLOSED} for those that are not open,
     *     position by position
     */
    Steps(Rules rules, PositionMap positions, IntList targets) {
        this.rules = rules;
        this.positions = positions;
        this.targets = targets;
        this.firsts = new int[positions.size() + 1];
        for (int position = 0; position < positions.size(); position++) {
            firsts[position + 1] = firsts[position] + ways(position).length;
        }
    }

    private Way[] ways(int position) {
        return rules.ways(positions.scene(position));
    }

    Rules rules() {
        return rules;
    }

    PositionMap positions() {
        return positions;
    }

    /** How many choices the scene of a position has, open or not; 0 for an ending. */
    int choices(int position) {
        return firsts[position + 1] - firsts[position];
    }

    /** How many of them are open. */
    int open(int position) {
        int open = 0;
        for (int choice = 0; choice < choices(position); choice++) {
            open += after(position, choice) == CLOSED ? 0 : 1;
        }
        return open;
    }

    /** What a choice there earns. */
    int points(int position, int choice) {
        return ways(position)[choice].points();
    }

    /** The index of the position to which a choice leads, or {@link #CLOSED}. */
    int after(int position, int choice) {
        return targets.get(firsts[position] + choice);
    }
}
