package fieldcraft.scenario;

import fieldcraft.markdown.Problems;
import java.util.Map;

/** Checks what only a solved story shows: who can pass, and what single decisions can do. */
final class SolutionCheck {
    private static final int MOST_OPEN = 4;

    private final Solution solution;
    private final Scenario scenario;
    private final Analysis analysis;
    private final Problems problems;

    SolutionCheck(Solution solution, Analysis analysis, Problems problems) {
        this.solution = solution;
        this.scenario = solution.scenario();
        this.analysis = analysis;
        this.problems = problems;
    }

    void run() {
        checkBreaches();
        checkPass();
        checkOpenChoices();
        new LossCheck(solution, analysis.steps(), problems).run();
    }

    private void checkBreaches() {
        Map<String, Integer> totals = solution.bestTotals();
        scenario.endings()
                .filter(ending -> ending.outcome() == Outcome.BREACH)
                .filter(ending -> totals.containsKey(ending.id()) && solution.passes(totals.get(ending.id())))
                .forEach(ending -> problems.error(
                        ending.line(),
                        "a path to this breach scores " + solution.score(totals.get(ending.id())) + " and passes from "
                                + scenario.passMark() + " on: a breach must never pass"));
    }

    private void checkPass() {
        Map<String, Integer> totals = solution.bestTotals();
        boolean canPass = scenario.endings()
                .filter(ending -> ending.outcome() != Outcome.BREACH)
                .anyMatch(ending -> totals.containsKey(ending.id()) && solution.passes(totals.get(ending.id())));
        if (!canPass) {
            problems.error(scenario.start().line(), "no path passes");
        }
        if (solution.passes(solution.worstTotal())) {
            problems.error(
                    scenario.start().line(),
                    "no path fails: the worst one scores " + solution.score(solution.worstTotal()));
        }
    }

    private void checkOpenChoices() {
        Footprints footprints = analysis.footprints();
        for (int scene = 0; scene < scenario.scenes().size(); scene++) {
            if (footprints.mostOpen(scene) > MOST_OPEN) {
                problems.warning(
                        scenario.scenes().get(scene).line(),
                        footprints.mostOpen(scene) + " choices are open here at once: up to four are easier to weigh");
            }
        }
    }
}
