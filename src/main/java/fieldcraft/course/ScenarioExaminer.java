package fieldcraft.course;

import fieldcraft.markdown.Language;
import fieldcraft.scenario.CheckedScenario;
import fieldcraft.scenario.Scenario;
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
}
