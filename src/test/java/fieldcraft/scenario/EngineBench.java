package fieldcraft.scenario;

import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the engine on every scenario of the course and on a large one. Prints tables; asserts nothing. */
@Tag("bench")
class EngineBench {
    @Test
    void printsHowLongStoriesTakeToSolveAndToCheck() throws RunnerException {
        print(new Runner(new OptionsBuilder()
                        .include(SolveBench.class.getName())
                        .param("story", files())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
    }

    @Test
    void printsHowLongAMillionPositionsTakeIn300Megabytes() throws RunnerException {
        print(new Runner(new OptionsBuilder()
                        .include(SolveBench.class.getName() + ".solve")
                        .jvmArgsAppend("-Xmx300m")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
        print(new Runner(new OptionsBuilder()
                        .include(SolveBench.class.getName() + ".check")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
    }

    @Test
    void printsHowLongAStepTakes() throws RunnerException {
        print(new Runner(new OptionsBuilder()
                        .include(PlayBench.class.getName())
                        .param("story", files())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
    }

    private static String[] files() {
        return RealScenarios.files().stream().map(Path::toString).toArray(String[]::new);
    }

    private static void print(Collection<RunResult> results) {
        for (RunResult result : results) {
            System.out.printf(
                    "%-8s %-45s %10.2f ± %.2f %s%n",
                    result.getPrimaryResult().getLabel(),
                    result.getParams().getParam("story"),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError(),
                    result.getPrimaryResult().getScoreUnit());
        }
    }
}
