package fieldcraft.scenario;

/** How likely each total is: the shares of the totals from the lowest on, which add up to 1. */
final class Distribution {
    private final int lowest;
    private final double[] shares;

    private Distribution(int lowest, double[] shares) {
        this.lowest = lowest;
        this.shares = shares;
    }

    /** The distribution of what is certain. */
    static Distribution certain(int total) {
        return new Distribution(total, new double[] {1});
    }

    /** An empty distribution for totals from one to another, to be filled by {@link #add}. */
    static Distribution empty(int lowest, int highest) {
        return new Distribution(lowest, new double[highest - lowest + 1]);
    }

    int lowest() {
        return lowest;
    }

    int highest() {
        return lowest + shares.length - 1;
    }

    /** How many totals it has room for. */
    int size() {
        return shares.length;
    }

    /** The share of a total between the lowest and the highest. */
    double share(int total) {
        return shares[total - lowest];
    }

    /** Adds another distribution with this weight, each of its totals greater by these points. */
    void add(Distribution other, int points, double weight) {
        int offset = other.lowest + points - lowest;
        for (int total = 0; total < other.shares.length; total++) {
            shares[offset + total] += weight * other.shares[total];
        }
    }
}
