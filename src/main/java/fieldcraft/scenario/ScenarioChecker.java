package fieldcraft.scenario;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds everything in a scenario that its author should mend: by reading it, by walking it, and by solving it. */
public final class ScenarioChecker {
    private ScenarioChecker() {}

    /** All problems of a scenario whose skills are to be among these competencies; that may take seconds. */
    public static List<ContentProblem> check(
            String file, Scenario scenario, Language language, Set<String> competencies) {
        return examine(file, scenario, language, competencies).problems();
    }

    /** All problems of a scenario that stands by itself: any competency will do. */
    public static List<ContentProblem> check(String file, Scenario scenario, Language language) {
        return check(file, scenario, language, scenario.skills());
    }

    /** All problems of a scenario, with its solution and chances; that may take seconds. */
    public static CheckedScenario examine(String file, Scenario scenario, Language language, Set<String> competencies) {
        CheckedScenario solved = solve(file, scenario, language, competencies);
        if (solved.solution().isEmpty()) {
            return solved;
        }
        Problems problems = new Problems(file);
        problems.add(solved.problems());
        Optional<Chance> chance = new ChanceCheck(solved.solution().get(), problems).chance();
        return new CheckedScenario(problems.found(), solved.solution(), chance);
    }

    /** All errors of a scenario and the warnings that are found quickly, with its solution: what loading a course needs. */
    public static CheckedScenario solve(String file, Scenario scenario, Language language, Set<String> competencies) {
        Problems problems = new Problems(file);
        new StateCheck(scenario, problems).run();
        new SceneCheck(scenario, competencies, problems).run();
        Optional<Solution> solution = problems.hasErrors() ? Optional.empty() : solved(scenario, problems);
        new WordingCheck(scenario, language, problems).run();
        return new CheckedScenario(problems.found(), solution, Optional.empty());
    }

    private static Optional<Solution> solved(Scenario scenario, Problems problems) {
        Rules rules = new Rules(scenario);
        Walk walk = Walk.through(rules);
        walk.faults().forEach(fault -> problems.error(fault.line(), fault.message()));
        if (walk.faults().stream().anyMatch(Fault::isFatal)) {
            return Optional.empty();
        }
        Solution solution = Solution.of(rules, walk);
        new SolutionCheck(solution, walk.footprints(), problems).run();
        return Optional.of(solution);
    }

    /**
     * Where a translation differs in anything but words, reported at the lines of the translation.
     *
     * @param file the file of the translation
     */
    public static List<ContentProblem> compareTranslations(Scenario original, String file, Scenario translation) {
        Problems problems = new Problems(file);
        new TranslationCheck(original, translation, problems).run();
        return problems.found();
    }
}
