package fieldcraft.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a trainee's step takes the engine, alone and with what stands around it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class PlayBench {
    /** A file of the course. */
    @Param("content/08-lost-bid/scenario.en.md")
    public String story;

    private Solution solution;
    private List<Integer> path;
    private Play before;

    @Setup
    public void solve() {
        solution = RealScenarios.solution(Path.of(story));
        path = solution.bestPath();
        before = solution.start().choose(path.subList(0, path.size() / 2));
    }

    /** One decision, and the scene that follows as the page shows it. */
    @Benchmark
    public Object step() {
        Play after = before.choose(path.get(path.size() / 2));
        return List.of(after.passedThrough(), after.text(), after.openChoices());
    }

    /** An attempt brought back from its stored decisions. */
    @Benchmark
    public Play replay() {
        return Play.start(solution.scenario()).choose(path);
    }

    /** Every decision of a finished attempt analysed. */
    @Benchmark
    public PathReview review() {
        return PathReview.of(solution, path);
    }
}
