package fieldcraft.scenario;

/**
 * A story while it is being solved: its positions, the steps between them, an order from the endings back to the start,
 * and the most that can still be earned from each position. A {@link Solution} keeps the small part of it.
 */
final class Analysis {
    private final Rules rules;
    private final Faults faults;
    private final Footprints footprints;
    private final LiveState live;
    private final Steps steps;
    private final int[] order;

    private Analysis(Rules rules, Exploration exploration) {
        this.rules = rules;
        this.faults = exploration.faults();
        this.footprints = exploration.footprints();
        boolean isExplored = faults.fatal().isEmpty();
        this.live = exploration.live();
        this.steps = exploration.steps();
        this.order = isExplored ? BackwardOrder.of(steps, faults) : new int[0];
        if (isSolved()) {
            findBestTotals();
        }
    }

    static Analysis of(Rules rules) {
        return new Analysis(rules, Exploration.of(rules));
    }

    private void findBestTotals() {
        PositionMap positions = steps.positions();
        for (int position : order) {
            positions.setValue(position, bestTotal(position));
        }
    }

    private int bestTotal(int position) {
        PositionMap positions = steps.positions();
        int best = rules.value(positions.scene(position), positions.state(position));
        for (int choice = 0; choice < steps.choices(position); choice++) {
            int after = steps.after(position, choice);
            if (after != Steps.CLOSED) {
                best = Math.max(best, steps.points(position, choice) + positions.value(after));
            }
        }
        return best;
    }

    /** Whether no fault kept the story from being solved; what follows holds only then. */
    boolean isSolved() {
        return faults.fatal().isEmpty();
    }

    Rules rules() {
        return rules;
    }

    LiveState live() {
        return live;
    }

    Faults faults() {
        return faults;
    }

    Footprints footprints() {
        return footprints;
    }

    /** The steps between the positions, whose values are their best totals. */
    Steps steps() {
        return steps;
    }

    /** The indexes of all positions, each after all that can follow it. */
    int[] order() {
        return order;
    }
}
