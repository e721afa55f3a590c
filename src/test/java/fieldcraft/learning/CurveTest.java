package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {
    @Test
    void hasOnePointForTheStartAndOneForEachDecision() {
        Curve curve = Curve.through(List.of(100, 100, 84, 70), 70);

        assertThat(curve.points()).extracting(Curve.Point::number).containsExactly(0, 1, 2, 3);
        assertThat(curve.points()).extracting(Curve.Point::value).containsExactly(100, 100, 84, 70);
    }

    @Test
    void goesFromLeftToRightAndFallsOnlyWhereSomethingWasLost() {
        List<Curve.Point> points = Curve.through(List.of(100, 100, 40), 70).points();

        assertThat(points).extracting(Curve.Point::x).isSorted().doesNotHaveDuplicates();
        assertThat(points.get(1).y()).isEqualTo(points.get(0).y());
        assertThat(points.get(2).y()).isGreaterThan(points.get(1).y());
    }

    @Test
    void staysInsideItsDrawing() {
        Curve curve = Curve.through(List.of(100, 0), 70);

        assertThat(curve.points()).allSatisfy(point -> {
            assertThat(point.x()).isBetween(0, curve.width());
            assertThat(point.y()).isBetween(0, curve.height());
        });
    }

    @Test
    void drawsThePassMarkAtItsHeight() {
        Curve curve = Curve.through(List.of(100, 70), 70);

        assertThat(curve.passY()).isEqualTo(curve.points().get(1).y());
    }
}
