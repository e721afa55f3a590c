package fieldcraft.scenario;

import fieldcraft.markdown.Problems;
import java.util.Locale;
import java.util.Optional;

/** Warns when those who do not think pass too easily. */
final class ChanceCheck {
    private static final double MOST_PASSES = 0.15;

    private final Solution solution;
    private final Analysis analysis;
    private final Problems problems;

    ChanceCheck(Solution solution, Analysis analysis, Problems problems) {
        this.solution = solution;
        this.analysis = analysis;
        this.problems = problems;
    }

    /** The chances, if they can be worked out. */
    Optional<Chance> chance() {
        try {
            Chance chance = Chance.of(solution, analysis);
            report(chance);
            return Optional.of(chance);
        } catch (UnsolvableScenario tooLarge) {
            warn(tooLarge.getMessage());
            return Optional.empty();
        }
    }

    private void report(Chance chance) {
        if (chance.chancePassRate() > MOST_PASSES) {
            warn(String.format(
                    Locale.ROOT,
                    "%.1f %% of those who click at random pass: at most 15 %% should",
                    100 * chance.chancePassRate()));
        }
        if (chance.longestGuesser().passes()) {
            warn("who always takes the longest choice passes, with "
                    + chance.longestGuesser().score());
        }
        if (chance.shortestGuesser().passes()) {
            warn("who always takes the shortest choice passes, with "
                    + chance.shortestGuesser().score());
        }
    }

    private void warn(String message) {
        problems.warning(solution.scenario().start().line(), message);
    }
}
