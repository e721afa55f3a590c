package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.scenario.PathReview;
import fieldcraft.scenario.ScenarioParser;
import fieldcraft.scenario.Solution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static final Path STORY = Path.of("src/test/resources/tiny-course/01-first-visit/scenario.en.md");

    @Test
    void hasOnePointForEachDecision() throws IOException {
        Curve curve = curve(List.of(1, 1));

        assertThat(curve.points()).extracting(Curve.Point::number).containsExactly(1, 2);
        assertThat(curve.points()).extracting(Curve.Point::grade).doesNotContain("best");
    }

    @Test
    void staysAtTheTopWhileNothingIsLost() throws IOException {
        Curve curve = curve(List.of(0, 0));

        assertThat(curve.points()).extracting(Curve.Point::value).containsOnly(100);
        assertThat(curve.path()).isEqualTo("M0 0 L160 0 L320 0");
    }

    @Test
    void fallsWhereSomethingWasLost() throws IOException {
        List<Curve.Point> points = curve(List.of(0, 2)).points();

        assertThat(points.get(1).y()).isGreaterThan(points.get(0).y());
    }

    @Test
    void endsAtTheFinalScoreAndInsideItsDrawing() throws IOException {
        Curve curve = curve(List.of(1, 2));

        assertThat(curve.startValue()).isEqualTo(100);
        assertThat(curve.endValue()).isZero();
        assertThat(curve.points()).allSatisfy(point -> {
            assertThat(point.x()).isBetween(0, curve.width());
            assertThat(point.y()).isBetween(0, curve.height());
        });
    }

    @Test
    void drawsTheMarksAtTheirHeights() throws IOException {
        Curve curve = curve(List.of(0, 0));

        assertThat(curve.passY()).isEqualTo(45);
        assertThat(curve.masteryY()).isBetween(22, 23);
    }

    private static Curve curve(List<Integer> choices) throws IOException {
        Solution solution = Solution.of(new ScenarioParser()
                .parse("scenario.en.md", Files.readString(STORY))
                .scenario()
                .orElseThrow());
        return Curve.of(PathReview.of(solution, choices).decisions(), 70, 85);
    }
}
