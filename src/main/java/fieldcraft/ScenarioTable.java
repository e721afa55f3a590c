package fieldcraft;

import fieldcraft.scenario.Chance;
import fieldcraft.scenario.PathFigures;
import fieldcraft.scenario.Solution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of several scenarios side by side, a line for each scenario and language. */
final class ScenarioTable {
    private static final String HEAD = "%-28s %5s %7s %6s %8s %9s %6s %5s %7s %8s %10s";
    private static final String LINE = "%-28s %5d %7.1f %6.1f %8d %9d %6d %5s %7s %,8d %,10d";

    private ScenarioTable() {}

    /** The lines for those whose figures are all known, below a heading; none if there are fewer than two. */
    static List<String> lines(List<ScenarioReport> reports) {
        List<ScenarioReport> known =
                reports.stream().filter(report -> report.chance().isPresent()).toList();
        return known.size() < 2
                ? List.of()
                : Stream.concat(Stream.of(head()), known.stream().map(ScenarioTable::line))
                        .toList();
    }

    private static String head() {
        return String.format(
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
    }

    private static String line(ScenarioReport report) {
        Solution solution = report.solution().orElseThrow();
        Chance chance = report.chance().orElseThrow();
        PathFigures figures = report.figures().orElseThrow();
        return String.format(
                Locale.ROOT,
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
}
