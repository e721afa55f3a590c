package fieldcraft.scenario;

import java.util.Arrays;

/**
 * Works out the exact distribution of the total under uniformly random choice, backwards from the endings, in the order
 * of the longest way to them. A distribution is dropped as soon as all positions before it are done.
 */
final class RandomTotals {
    /** So many shares are kept at once: 256 MB. */
    private static final long MOST_KEPT = 32_000_000;
    /** What a distribution needs beside its shares, counted in shares. */
    private static final int OVERHEAD = 6;
    /** In shares added up; a few seconds of work. */
    private static final long MOST_EFFORT = 10_000_000_000L;

    private final PositionMap positions;
    private final Steps steps;
    private final Distribution[] distributions;
    private final int[] uses;
    private final int[] heights;
    private long kept;
    private long effort;

    private RandomTotals(Steps steps) {
        this.steps = steps;
        this.positions = steps.positions();
        this.distributions = new Distribution[positions.size()];
        this.uses = new int[positions.size()];
        this.heights = new int[positions.size()];
    }

    /**
     * The distribution of totals from the start of a solved story.
     *
     * @throws UnsolvableScenario if there are too many positions with too many different totals
     */
    static Distribution of(Analysis analysis) {
        RandomTotals totals = new RandomTotals(analysis.steps());
        totals.measure(analysis.order());
        for (int position : totals.byHeight()) {
            totals.distribute(position);
        }
        return totals.distributions[Steps.START];
    }

    private void measure(int[] order) {
        for (int position : order) {
            for (int choice = 0; choice < steps.choices(position); choice++) {
                int after = steps.after(position, choice);
                if (after != Steps.CLOSED) {
                    uses[after]++;
                    heights[position] = Math.max(heights[position], heights[after] + 1);
                }
            }
        }
    }

    private int[] byHeight() {
        int[] starts = new int[Arrays.stream(heights).max().orElse(0) + 2];
        for (int height : heights) {
            starts[height + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] order = new int[heights.length];
        for (int position = 0; position < heights.length; position++) {
            order[starts[heights[position]]++] = position;
        }
        return order;
    }

    private void distribute(int position) {
        distributions[position] =
                steps.choices(position) == 0 ? Distribution.certain(positions.value(position)) : mixture(position);
        for (int choice = 0; choice < steps.choices(position); choice++) {
            drop(steps.after(position, choice));
        }
    }

    private Distribution mixture(int position) {
        Distribution mixture = room(position);
        double weight = 1.0 / steps.open(position);
        for (int choice = 0; choice < steps.choices(position); choice++) {
            int after = steps.after(position, choice);
            if (after != Steps.CLOSED) {
                mixture.add(distributions[after], steps.points(position, choice), weight);
            }
        }
        return mixture;
    }

    private Distribution room(int position) {
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (int choice = 0; choice < steps.choices(position); choice++) {
            int after = steps.after(position, choice);
            if (after != Steps.CLOSED) {
                lowest = Math.min(lowest, distributions[after].lowest() + steps.points(position, choice));
                highest = Math.max(highest, distributions[after].highest() + steps.points(position, choice));
                effort += distributions[after].size();
            }
        }
        spend(highest - lowest + 1);
        return Distribution.empty(lowest, highest);
    }

    private void spend(int shares) {
        kept += shares + OVERHEAD;
        if (kept > MOST_KEPT || effort > MOST_EFFORT) {
            throw new UnsolvableScenario("too many positions with too many different totals to tell the chances");
        }
    }

    private void drop(int position) {
        if (position != Steps.CLOSED && --uses[position] == 0) {
            kept -= distributions[position].size() + OVERHEAD;
            distributions[position] = null;
        }
    }
}
