package fieldcraft.scenario;

import java.util.Arrays;

/** Counts the paths of a solved story that earn nearly as much as the best one. */
final class NearlyBest {
    private final Steps steps;
    private final int allowance;
    /** For each position and loss from 0 to the allowance, in how many ways a path can go on from it at that loss. */
    private final long[][] ways;

    private NearlyBest(Analysis analysis, int allowance) {
        this.steps = analysis.steps();
        this.allowance = allowance;
        this.ways = new long[steps.positions().size()][allowance + 1];
        for (int position : analysis.order()) {
            count(position);
        }
    }

    /**
     * How many paths, told apart by their choices, earn at least the best total less the allowance.
     *
     * @param allowance in points, not negative
     */
    static long of(Analysis analysis, int allowance) {
        NearlyBest nearlyBest = new NearlyBest(analysis, allowance);
        return Arrays.stream(nearlyBest.ways[Steps.START]).sum();
    }

    private void count(int position) {
        if (steps.choices(position) == 0) {
            ways[position][0] = 1;
        }
        for (int choice = 0; choice < steps.choices(position); choice++) {
            int after = steps.after(position, choice);
            if (after != Steps.CLOSED) {
                add(position, loss(position, choice, after), ways[after]);
            }
        }
    }

    private int loss(int position, int choice, int after) {
        PositionMap positions = steps.positions();
        return positions.value(position) - steps.points(position, choice) - positions.value(after);
    }

    private void add(int position, int loss, long[] waysAfter) {
        for (int sum = loss; sum <= allowance; sum++) {
            ways[position][sum] += waysAfter[sum - loss];
        }
    }
}
