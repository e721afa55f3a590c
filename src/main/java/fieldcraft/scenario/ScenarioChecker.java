package fieldcraft.scenario;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds everything in a scenario that its author should mend: by reading it, by exploring it, and by solving it. */
public final class ScenarioChecker {
    private final Scenario scenario;
    private final Problems problems;

    private ScenarioChecker(String file, Scenario scenario) {
        this.scenario = scenario;
        this.problems = new Problems(file);
    }

    /** All problems of a scenario whose skills are to be among these competencies; that may take seconds. */
    public static List<ContentProblem> check(
            String file, Scenario scenario, Language language, Set<String> competencies) {
        return examine(file, scenario, language, competencies).problems();
    }

    /** All problems of a scenario that stands by itself: any competency will do. */
    public static List<ContentProblem> check(String file, Scenario scenario, Language language) {
        return check(file, scenario, language, scenario.skills());
    }

    /** All problems of a scenario, with its solution and all its figures; that may take seconds. */
    public static CheckedScenario examine(String file, Scenario scenario, Language language, Set<String> competencies) {
        ScenarioChecker checker = new ScenarioChecker(file, scenario);
        checker.read(language, competencies);
        Optional<Analysis> analysis = checker.analysed();
        Optional<Solution> solution = analysis.map(checker::solved);
        Optional<Chance> chance =
                analysis.flatMap(solved -> new ChanceCheck(solution.orElseThrow(), solved, checker.problems).chance());
        Optional<PathFigures> figures = analysis.map(solved -> PathFigures.of(solution.orElseThrow(), solved));
        return new CheckedScenario(checker.problems.found(), solution, chance, figures);
    }

    /** All errors of a scenario and the warnings that are found quickly, with its solution: what loading a course needs. */
    public static CheckedScenario solve(String file, Scenario scenario, Language language, Set<String> competencies) {
        ScenarioChecker checker = new ScenarioChecker(file, scenario);
        checker.read(language, competencies);
        Optional<Solution> solution = checker.analysed().map(checker::solved);
        return new CheckedScenario(checker.problems.found(), solution, Optional.empty(), Optional.empty());
    }

    /** The problems of a scenario that are found without solving it: all that a translation can have of its own. */
    public static CheckedScenario read(String file, Scenario scenario, Language language, Set<String> competencies) {
        ScenarioChecker checker = new ScenarioChecker(file, scenario);
        checker.read(language, competencies);
        return new CheckedScenario(checker.problems.found(), Optional.empty(), Optional.empty(), Optional.empty());
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

    private void read(Language language, Set<String> competencies) {
        new StateCheck(scenario, problems).run();
        new SceneCheck(scenario, competencies, problems).run();
        new WordingCheck(scenario, language, problems).run();
    }

    /** The analysis, if the names and links are right and the story can be solved. */
    private Optional<Analysis> analysed() {
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Analysis analysis = Analysis.of(new Rules(scenario));
        analysis.faults().found().forEach(fault -> problems.error(fault.line(), fault.message()));
        return analysis.isSolved() ? Optional.of(analysis) : Optional.empty();
    }

    private Solution solved(Analysis analysis) {
        Solution solution = Solution.of(analysis);
        new SolutionCheck(solution, analysis, problems).run();
        return solution;
    }
}
