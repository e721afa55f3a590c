package fieldcraft.scenario;

/** Looks from the positions of a solved story along their choices to the positions that follow. */
final class Steps {
    static final int CLOSED = -1;

    private final Rules rules;
    private final PositionMap positions;
    private final Cursor cursor;

    Steps(Rules rules, PositionMap positions) {
        this.rules = rules;
        this.positions = positions;
        this.cursor = new Cursor(rules);
    }

    /** The index of the position in which the story starts. */
    int start() {
        return index(cursor.at(0, rules.layout().start()).settle());
    }

    /** How many choices the scene of a position has, open or not; 0 for an ending. */
    int choices(int position) {
        return rules.ways(positions.scene(position)).length;
    }

    /** What a choice there earns. */
    int points(int position, int choice) {
        return rules.ways(positions.scene(position))[choice].points();
    }

    /** The index of the position to which a choice leads, or {@link #CLOSED}. */
    int after(int position, int choice) {
        int scene = positions.scene(position);
        long state = positions.state(position);
        Way way = rules.ways(scene)[choice];
        return way.isOpen(state) ? index(cursor.at(scene, state).take(way).settle()) : CLOSED;
    }

    /** For each choice of a position what {@link #after} tells of it. */
    int[] following(int position) {
        int[] following = new int[choices(position)];
        for (int choice = 0; choice < following.length; choice++) {
            following[choice] = after(position, choice);
        }
        return following;
    }

    private int index(Cursor settled) {
        return positions.index(settled.scene(), settled.live());
    }
}
