package fieldcraft.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The drawing of what could still be reached: the best final score that stood open at the start and after each decision,
 * from left to right. It never rises, and falls where something was lost.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing, in its own units
 * @param points the start, then one for each decision
 * @param path the line through the points, as SVG path data
 * @param ticks the lines of the score scale
 * @param passY where the pass mark lies
 */
public record Curve(int width, int height, List<Point> points, String path, List<Tick> ticks, int passY) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 260;
    private static final int LEFT = 40;
    private static final int RIGHT = 16;
    private static final int TOP = 16;
    private static final int BOTTOM = 32;

    /**
     * One point of the curve.
     *
     * @param number of the decision, counted from 1; 0 for the start
     * @param value the best final score still open, 0 to 100
     */
    public record Point(int number, int x, int y, int value) {}

    /** A line of the score scale. */
    public record Tick(int y, int value) {}

    public Curve {
        points = List.copyOf(points);
        ticks = List.copyOf(ticks);
    }

    /**
     * @param reachable the best final score still open, 0 to 100: at the start, then after each decision
     * @param passMark 0 to 100
     */
    static Curve through(List<Integer> reachable, int passMark) {
        List<Point> points = IntStream.range(0, reachable.size())
                .mapToObj(number -> new Point(
                        number, x(number, reachable.size() - 1), y(reachable.get(number)), reachable.get(number)))
                .toList();
        List<Tick> ticks = IntStream.of(0, 25, 50, 75, 100)
                .mapToObj(value -> new Tick(y(value), value))
                .toList();
        return new Curve(WIDTH, HEIGHT, points, path(points), ticks, y(passMark));
    }

    private static String path(List<Point> points) {
        List<String> steps = new ArrayList<>();
        for (Point point : points) {
            steps.add(String.format(Locale.ROOT, "%s%d %d", steps.isEmpty() ? "M" : "L", point.x(), point.y()));
        }
        return steps.stream().collect(Collectors.joining(" "));
    }

    private static int x(int number, int last) {
        return LEFT + Math.round((WIDTH - LEFT - RIGHT) * (last == 0 ? 0f : (float) number / last));
    }

    private static int y(int value) {
        return TOP + Math.round((HEIGHT - TOP - BOTTOM) * (100 - value) / 100f);
    }
}
