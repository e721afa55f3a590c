package fieldcraft.scenario;

/** How good a decision was, by its loss as a share of the best total; the limits are 2, 6 and 15 %. */
public enum Grade {
    BEST(0),
    GOOD(2),
    INACCURACY(6),
    MISTAKE(15),
    BLUNDER(100);

    private final int mostPercent;

    Grade(int mostPercent) {
        this.mostPercent = mostPercent;
    }

    /** The grade of a decision with this loss, in points, in a story with this best total. */
    static Grade of(int loss, int bestTotal) {
        for (Grade grade : values()) {
            if (100L * loss <= (long) grade.mostPercent * bestTotal) {
                return grade;
            }
        }
        throw new IllegalArgumentException("nobody can lose " + loss + " of " + bestTotal);
    }

    /** Whether the loss is a large one. */
    boolean isLarge() {
        return this == MISTAKE || this == BLUNDER;
    }
}
