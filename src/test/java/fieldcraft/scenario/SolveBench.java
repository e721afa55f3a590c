package fieldcraft.scenario;

import fieldcraft.markdown.Language;
import java.nio.file.Path;
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

/** How long a story takes to solve and to check: the first time in a fresh process, as when a server starts, and later. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class SolveBench {
    /** A file of the course, or the large story of about a million positions. */
    @Param(MILLION)
    public String story;

    static final String MILLION = "a million positions";

    private Scenario scenario;

    @Setup
    public void read() {
        scenario = story.equals(MILLION) ? LargeStory.moods(14, 16) : RealScenarios.scenario(Path.of(story));
    }

    /** The best totals of all positions. */
    @Benchmark
    public Solution solve() {
        return Solution.of(scenario);
    }

    /** Everything the check finds, the chances among it. */
    @Benchmark
    public CheckedScenario check() {
        return ScenarioChecker.examine(story, scenario, Language.EN, scenario.skills());
    }
}
