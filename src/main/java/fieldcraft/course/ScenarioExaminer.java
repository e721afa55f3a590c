package fieldcraft.course;

import fieldcraft.markdown.Language;
import fieldcraft.scenario.CheckedScenario;
import fieldcraft.scenario.Scenario;
import fieldcraft.scenario.ScenarioChecker;
import java.util.Set;

/** How closely the scenarios of a course are looked at while it is read. */
@FunctionalInterface
public interface ScenarioExaminer {
    /**
     * Examines one scenario.
     *
     * @param file its path in the content folder
     * @param competencies the ids that its scenes may name
     */
    CheckedScenario examine(String file, Scenario scenario, Language language, Set<String> competencies);

    /** Examines a translation that differs from its original, which was examined before, in nothing but words. */
    default CheckedScenario examineWords(
            String file, Scenario translation, Language language, Set<String> competencies) {
        return examine(file, translation, language, competencies);
    }

    /** Finds all errors but not what takes long to find, as a server needs it. */
    static ScenarioExaminer quick() {
        return new ScenarioExaminer() {
            @Override
            public CheckedScenario examine(
                    String file, Scenario scenario, Language language, Set<String> competencies) {
                return ScenarioChecker.solve(file, scenario, language, competencies);
            }

            @Override
            public CheckedScenario examineWords(
                    String file, Scenario translation, Language language, Set<String> competencies) {
                return ScenarioChecker.read(file, translation, language, competencies);
            }
        };
    }
}
