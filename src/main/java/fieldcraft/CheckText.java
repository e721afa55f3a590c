package fieldcraft;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.scenario.Chance;
import fieldcraft.scenario.Ending;
import fieldcraft.scenario.Guesser;
import fieldcraft.scenario.Solution;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints a check for people: the problems, and a table for each scenario. */
final class CheckText {
    private final PrintWriter out;

    CheckText(PrintWriter out) {
        this.out = out;
    }

    void print(ContentCheck check) {
        check.problems().forEach(out::println);
        check.reports().forEach(this::print);
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

    private void print(ScenarioReport report, Ending ending) {
        String chance = report.chance(ending)
                .map(share -> String.format(Locale.ROOT, "%.1f %%", 100 * share))
                .orElse("?");
        line(
                "    %-20s %12s %9s  %s",
                ending.id(), ending.value(), chance, ending.outcome().word());
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
