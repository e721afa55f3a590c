package fieldcraft;

import fieldcraft.course.Coverage;
import fieldcraft.markdown.ContentProblem;
import fieldcraft.scenario.Chance;
import fieldcraft.scenario.Ending;
import fieldcraft.scenario.Guesser;
import fieldcraft.scenario.PathFigures;
import fieldcraft.scenario.Solution;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints a check for people: the problems, and the figures of each scenario, knowledge check and lesson. */
final class CheckText {
    private static final BigDecimal LEAST_PERCENT = new BigDecimal("0.0001");

    private final PrintWriter out;

    CheckText(PrintWriter out) {
        this.out = out;
    }

    void print(ContentCheck check) {
        check.problems().forEach(out::println);
        check.reports().forEach(this::print);
        printTable(ScenarioTable.lines(check.reports()));
        check.checks().forEach(this::print);
        printReading(check.reading());
        check.coverage().ifPresent(this::print);
        line("");
        List<ContentProblem> problems = check.problems();
        long errors = problems.stream().filter(ContentProblem::isError).count();
        line("%s, %s", counted(errors, "error"), counted(problems.size() - errors, "warning"));
        out.flush();
    }

    private void print(ScenarioReport report) {
        if (report.solution().isEmpty()) {
            return;
        }
        line("");
        line("%s", report.file());
        report.solution().ifPresent(this::print);
        report.chance().ifPresent(this::print);
        report.figures().ifPresent(this::print);
        line("  %-22s %12s %9s", "endings", "value", "chance");
        report.endings().forEach(ending -> print(report, ending));
    }

    private void print(Solution solution) {
        line("  %-22s %12d points, in %,d positions", "best total", solution.bestTotal(), solution.positions());
        line("  %-22s %12s", "decisions", solution.shortestPath() + " to " + solution.longestPath());
    }

    private void print(Chance chance) {
        line("  %-22s %12.1f score, %.1f %% pass", "at random", chance.chanceScore(), 100 * chance.chancePassRate());
        print("always the longest", chance.longestGuesser());
        print("always the shortest", chance.shortestGuesser());
    }

    private void print(String who, Guesser guesser) {
        line("  %-22s %12d score, %s", who, guesser.score(), guesser.passes() ? "passes" : "fails");
    }

    private void print(PathFigures figures) {
        line("  %-22s %12d score", "always the hasty one", figures.hastyScore());
        figures.realScore().ifPresent(score -> line("  %-22s %12d score", "as it really happened", score));
        figures.breachScore().ifPresent(score -> line("  %-22s %12d score", "best in a breach", score));
        line(
                "  %-22s %,12d %s within %d points of it",
                "nearly the best",
                figures.nearlyBest(),
                figures.nearlyBest() == 1 ? "path" : "paths",
                PathFigures.ALLOWANCE);
    }

    private void print(ScenarioReport report, Ending ending) {
        String chance = report.chance(ending)
                .map(share -> String.format(Locale.ROOT, "%.1f %%", 100 * share))
                .orElse("?");
        line(
                "    %-20s %12s %9s  %s",
                ending.id(), ending.value(), chance, ending.outcome().word());
    }

    private void printTable(List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
        }
        lines.forEach(out::println);
    }

    private void print(CheckReport report) {
        line("");
        line("%s", report.file());
        line("  %-22s %12d of %s", "questions", report.questions(), report.kindsInWords());
        line("  %-22s %12d", "points", report.points());
        line("  %-22s %12s pass", "at random", percent(report.chancePassRate()));
        line(
                "  %-22s %12s choices",
                "longest is right in",
                report.longest().right() + " of " + report.longest().questions());
    }

    /** With as many places as it takes to tell a small chance from none. */
    private static String percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(100 * share).round(new MathContext(2));
        return percent.compareTo(LEAST_PERCENT) < 0
                ? "under " + LEAST_PERCENT.toPlainString() + " %"
                : percent.toPlainString() + " %";
    }

    private void print(Coverage coverage) {
        line("");
        line("%d of %d items of the inventory are taught", coverage.taught(), coverage.items());
    }

    private void printReading(Map<String, Integer> reading) {
        if (!reading.isEmpty()) {
            line("");
        }
        reading.forEach((file, minutes) -> line("%s: %s to read", file, counted(minutes, "minute")));
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
