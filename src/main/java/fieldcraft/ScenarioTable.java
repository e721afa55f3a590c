package fieldcraft;

import fieldcraft.scenario.Chance;
import fieldcraft.scenario.PathFigures;
import fieldcraft.scenario.Solution;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints the figures of several scenarios side by side, a line for each scenario and language. */
final class ScenarioTable {
    private static final String HEAD = "%n%-28s %5s %7s %6s %8s %9s %6s %5s %7s %8s %10s";
    private static final String LINE = "%-28s %5d %7.1f %6.1f %8d %9d %6d %5s %7s %,8d %,10d";

    private final PrintWriter out;

    ScenarioTable(PrintWriter out) {
        this.out = out;
    }

    /** Prints those whose figures are all known; nothing if there are fewer than two. */
    void print(List<ScenarioReport> reports) {
        List<ScenarioReport> known =
                reports.stream().filter(report -> report.chance().isPresent()).toList();
        if (known.size() < 2) {
            return;
        }
        line(
                HEAD,
                "scenarios",
                "best",
                "chance",
                "pass %",
                "longest",
                "shortest",
                "hasty",
                "real",
                "breach",
                "nearly",
                "positions");
        known.forEach(this::print);
    }

    private void print(ScenarioReport report) {
        Solution solution = report.solution().orElseThrow();
        Chance chance = report.chance().orElseThrow();
        PathFigures figures = report.figures().orElseThrow();
        line(
                LINE,
                report.module() + " " + report.language().tag(),
                solution.bestTotal(),
                chance.chanceScore(),
                100 * chance.chancePassRate(),
                chance.longestGuesser().score(),
                chance.shortestGuesser().score(),
                figures.hastyScore(),
                orDash(figures.realScore()),
                orDash(figures.breachScore()),
                figures.nearlyBest(),
                solution.positions());
    }

    private static String orDash(Optional<Integer> score) {
        return score.map(String::valueOf).orElse("-");
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
