package fieldcraft.learning;

import fieldcraft.scenario.ReviewedDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The drawing of what could still be reached: the best final score that stood open at the start and after each decision,
 * from left to right. It never rises, and falls where something was lost.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing, in its own units; a score of 100 lies at 0, one of 0 at the height
 * @param points one for each decision
 * @param path the line from the start through the points, as SVG path data
 * @param ticks the lines of the score scale
 * @param passY where the pass mark lies
 * @param masteryY where mastery begins
 * @param startValue the best final score at the start, 0 to 100
 * @param endValue the final score, 0 to 100
 */
public record Curve(
        int width,
        int height,
        List<Point> points,
        String path,
        List<Tick> ticks,
        int passY,
        int masteryY,
        int startValue,
        int endValue) {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 150;

    /**
     * What could be reached after one decision.
     *
     * @param number counts from 1
     * @param value the best final score still open, 0 to 100
     * @param title of its scene
     * @param address its place in the list of decisions
     */
    public record Point(int number, int x, int y, int value, String grade, String title, String address) {}

    /** A line of the score scale. */
    public record Tick(int y, int value) {}

    public Curve {
        points = List.copyOf(points);
        ticks = List.copyOf(ticks);
    }

    /**
     * The curve of a path of at least one decision.
     *
     * @param passMark 0 to 100
     * @param masteryMark 0 to 100
     */
    static Curve of(List<ReviewedDecision> decisions, int passMark, int masteryMark) {
        int start = decisions.get(0).reachableBefore();
        List<Point> points = new ArrayList<>();
        for (ReviewedDecision decision : decisions) {
            points.add(point(decision, decisions.size()));
        }
        List<Tick> ticks = IntStream.of(0, 50, 100)
                .mapToObj(value -> new Tick(y(value), value))
                .toList();
        int end = points.get(points.size() - 1).value();
        return new Curve(WIDTH, HEIGHT, points, path(start, points), ticks, y(passMark), y(masteryMark), start, end);
    }

    private static Point point(ReviewedDecision decision, int count) {
        int number = decision.step();
        return new Point(
                number,
                Math.round((float) WIDTH * number / count),
                y(decision.reachableAfter()),
                decision.reachableAfter(),
                Words.key(decision.grade()),
                decision.scene().title(),
                "#decision-" + number);
    }

    private static String path(int start, List<Point> points) {
        StringBuilder path = new StringBuilder(String.format(Locale.ROOT, "M0 %d", y(start)));
        for (Point point : points) {
            path.append(String.format(Locale.ROOT, " L%d %d", point.x(), point.y()));
        }
        return path.toString();
    }

    private static int y(int value) {
        return Math.round(HEIGHT * (100 - value) / 100f);
    }
}
