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

    private RandomTotals(Rules rules, PositionMap positions) {
        this.positions = positions;
        this.steps = new Steps(rules, positions);
        this.distributions = new Distribution[positions.size()];
        this.uses = new int[positions.size()];
        this.heights = new int[positions.size()];
    }

    /**
     * The distribution of totals from the start of a solved story.
     *
     * @throws UnsolvableScenario if there are too many positions with too many different totals
     */
    static Distribution of(Rules rules, PositionMap positions) {
        RandomTotals totals = new RandomTotals(rules, positions);
        totals.measure();
        for (int position : totals.byHeight()) {
            totals.distribute(position);
        }
        return totals.distributions[positions.size() - 1];
    }

    private void measure() {
        for (int position = 0; position < positions.size(); position++) {
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
        int[] following = steps.following(position);
        Distribution distribution =
                following.length == 0 ? Distribution.certain(positions.value(position)) : mixture(position, following);
        distributions[position] = distribution;
        for (int after : following) {
            drop(after);
        }
    }

    private Distribution mixture(int position, int[] following) {
        int open = 0;
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (int choice = 0; choice < following.length; choice++) {
            if (following[choice] != Steps.CLOSED) {
                Distribution after = distributions[following[choice]];
                lowest = Math.min(lowest, after.lowest() + steps.points(position, choice));
                highest = Math.max(highest, after.highest() + steps.points(position, choice));
                effort += after.size();
                open++;
            }
        }
        spend(highest - lowest + 1);
        Distribution mixture = Distribution.empty(lowest, highest);
        for (int choice = 0; choice < following.length; choice++) {
            if (following[choice] != Steps.CLOSED) {
                mixture.add(distributions[following[choice]], steps.points(position, choice), 1.0 / open);
            }
        }
        return mixture;
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
