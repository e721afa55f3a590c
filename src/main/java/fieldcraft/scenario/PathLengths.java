package fieldcraft.scenario;

/** The least and the most that the paths from the start of a solved story to its endings can have. */
final class PathLengths {
    private final Steps steps;
    private final int[] shortest;
    private final int[] longest;
    private final int[] worst;

    /** Works backwards: every position stands in the map after all that can follow it. */
    PathLengths(Rules rules, PositionMap positions) {
        this.steps = new Steps(rules, positions);
        this.shortest = new int[positions.size()];
        this.longest = new int[positions.size()];
        this.worst = new int[positions.size()];
        for (int position = 0; position < positions.size(); position++) {
            if (steps.choices(position) == 0) {
                worst[position] = positions.value(position);
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
        return shortest[shortest.length - 1];
    }

    /** The greatest number of decisions on a path. */
    int longest() {
        return longest[longest.length - 1];
    }

    /** The least that a path earns, in points. */
    int worstTotal() {
        return worst[worst.length - 1];
    }
}
