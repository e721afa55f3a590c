package fieldcraft.quiz;

import java.util.List;

/**
 * What an answer is worth.
 *
 * @param share how much of it is right, 0 to 1
 * @param points the share of the question's points
 * @param parts for each part of the question whether it was answered rightly: for each option whether it was rightly ticked
 *     or left; for each place of the order given whether its item rightly follows the one before it, or comes first; for
 *     each row whether it has its match; for a number, whether it is right
 */
public record Grade(double share, double points, List<Boolean> parts) {
    /**
     * Of so many units a point consists: the least common multiple of all denominators that shares can have (up to 5 right
     * options, 5 neighbouring pairs, 8 rows or 16 half rows), so that points can be added up without a rounding error.
     */
    static final int UNITS = 1680;

    public Grade {
        parts = List.copyOf(parts);
    }

    /** The grade of an answer of which so much of the whole is right, to a question with these points. */
    static Grade of(int right, int whole, int points, List<Boolean> parts) {
        if (right < 0 || right > whole || UNITS % whole != 0) {
            throw new IllegalArgumentException("no grade is " + right + " of " + whole);
        }
        return new Grade((double) right / whole, (double) right * points / whole, parts);
    }

    /** Whether all of it is right. */
    public boolean isRight() {
        return share == 1;
    }

    /** The points in units, exactly. */
    int units() {
        return units(points);
    }

    /** Points in units; what a sum of a few points has lost by rounding is mended. */
    static int units(double points) {
        return (int) Math.round(points * UNITS);
    }
}
