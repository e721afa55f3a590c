package fieldcraft.report;

/**
 * One decision or answer, as far as it tells of one competency.
 *
 * @param competency its id
 * @param earned points for it
 * @param open the most points that stood open, more than 0
 * @param weight what it counts: 1 in the newest attempt, and half as much with each newer attempt on the same scenario or check
 */
record Observation(String competency, double earned, double open, double weight) {
    Observation {
        if (open <= 0) {
            throw new IllegalArgumentException("nothing can be told where nothing stood open");
        }
    }

    /** The weight of an attempt that so many newer ones follow. */
    static double weight(int newer) {
        return Math.pow(0.5, newer);
    }
}
