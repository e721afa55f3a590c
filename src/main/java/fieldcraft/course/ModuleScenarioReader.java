package fieldcraft.course;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.CheckedScenario;
import fieldcraft.scenario.ParsedScenario;
import fieldcraft.scenario.Scenario;
import fieldcraft.scenario.ScenarioChecker;
import fieldcraft.scenario.ScenarioParser;
import fieldcraft.scenario.Solution;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a scenario in every language of the course, and has each examined and compared with the original. */
final class ModuleScenarioReader {
    private final ContentFolder folder;
    private final List<Language> languages;
    private final Set<String> competencies;
    private final ScenarioExaminer examiner;

    ModuleScenarioReader(
            ContentFolder folder, List<Language> languages, Set<String> competencies, ScenarioExaminer examiner) {
        this.folder = folder;
        this.languages = languages;
        this.competencies = competencies;
        this.examiner = examiner;
    }

    /**
     * The scenario; empty, with errors noted, if a file is missing or wrong.
     *
     * @param file the name of the file in each language, the original first
     */
    Optional<ModuleScenario> read(Function<Language, String> file) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        Map<Language, Scenario> scenarios = new LinkedHashMap<>();
        for (Language language : languages) {
            Optional<String> text = folder.text(file.apply(language));
            text.ifPresent(found -> texts.put(language, found));
            text.flatMap(found -> parsed(file.apply(language), found))
                    .ifPresent(found -> scenarios.put(language, found));
        }
        Optional<Solution> solution = solution(file, scenarios);
        boolean isComplete = scenarios.keySet().containsAll(languages);
        return solution.filter(found -> isComplete).map(found -> ModuleScenario.of(texts, scenarios, found));
    }

    private Optional<Scenario> parsed(String file, String text) {
        ParsedScenario parsed = new ScenarioParser().parse(file, text);
        folder.problems(file).add(parsed.problems());
        return parsed.scenario();
    }

    /** Has every language examined, and each translation compared with the original; the first that is solved counts. */
    private Optional<Solution> solution(Function<Language, String> file, Map<Language, Scenario> scenarios) {
        Optional<Scenario> original = Optional.ofNullable(scenarios.get(languages.get(0)));
        Optional<Solution> solution = Optional.empty();
        for (Map.Entry<Language, Scenario> entry : scenarios.entrySet()) {
            Scenario scenario = entry.getValue();
            String name = file.apply(entry.getKey());
            boolean isTwin = original.filter(first -> first != scenario && isTwin(first, name, scenario))
                    .isPresent();
            CheckedScenario checked = isTwin && solution.isPresent()
                    ? examiner.examineWords(name, scenario, entry.getKey(), competencies)
                    : examiner.examine(name, scenario, entry.getKey(), competencies);
            folder.problems(name).add(checked.problems());
            solution = solution.or(checked::solution);
        }
        return solution;
    }

    /** Whether a translation is told as its original is; where it is not, that is noted. */
    private boolean isTwin(Scenario original, String file, Scenario translation) {
        List<ContentProblem> differences = ScenarioChecker.compareTranslations(original, file, translation);
        folder.problems(file).add(differences);
        return differences.isEmpty();
    }
}
