package fieldcraft.scenario;

/** The least and the most that the paths from the start of a solved story to its endings can have. */
final class PathLengths {
    private final Steps steps;
    private final int[] shortest;
    private final int[] longest;
    private final int[] worst;

    /** Works backwards, from the endings to the start. */
    PathLengths(Analysis analysis) {
        this.steps = analysis.steps();
        int positions = steps.positions().size();
        this.shortest = new int[positions];
        this.longest = new int[positions];
        this.worst = new int[positions];
        for (int position : analysis.order()) {
            if (steps.choices(position) == 0) {
                worst[position] = steps.positions().value(position);
            } else {
                measure(position);
            }
        }
    }

    private void measure(int position) {
        shortest[position] = Integer.MAX_VALUE;
        worst[position] = Integer.MAX_VALUE;
        for (int choice = 0; choice < steps.choices(position); choice++) {
            int after = steps.after(position, choice);
            if (after != Steps.CLOSED) {
                shortest[position] = Math.min(shortest[position], shortest[after] + 1);
                longest[position] = Math.max(longest[position], longest[after] + 1);
                worst[position] = Math.min(worst[position], worst[after] + steps.points(position, choice));
            }
        }
    }

    /** The least number of decisions on a path. */
    int shortest() {
        return shortest[Steps.START];
    }

    /** The greatest number of decisions on a path. */
    int longest() {
        return longest[Steps.START];
    }

    /** The least that a path earns, in points. */
    int worstTotal() {
        return worst[Steps.START];
    }
}
