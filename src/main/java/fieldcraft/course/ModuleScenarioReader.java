package fieldcraft.course;

import fieldcraft.markdown.Language;
import fieldcraft.scenario.CheckedScenario;
import fieldcraft.scenario.ParsedScenario;
import fieldcraft.scenario.Scenario;
import fieldcraft.scenario.ScenarioChecker;
import fieldcraft.scenario.ScenarioParser;
import fieldcraft.scenario.Solution;
import java.util.EnumMap;
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
        Map<Language, Scenario> scenarios = new EnumMap<>(Language.class);
        Optional<Solution> solution = Optional.empty();
        for (Language language : languages) {
            Optional<String> text = folder.text(file.apply(language));
            Optional<Scenario> scenario = text.flatMap(found -> parsed(file.apply(language), found));
            text.ifPresent(found -> texts.put(language, found));
            scenario.ifPresent(found -> scenarios.put(language, found));
            Optional<Solution> solved = scenario.flatMap(found -> solved(file.apply(language), found, language));
            solution = solution.or(() -> solved);
        }
        compare(file, scenarios);
        boolean isComplete = scenarios.keySet().containsAll(languages);
        return solution.filter(found -> isComplete).map(found -> ModuleScenario.of(texts, scenarios, found));
    }

    private Optional<Scenario> parsed(String file, String text) {
        ParsedScenario parsed = new ScenarioParser().parse(file, text);
        folder.problems(file).add(parsed.problems());
        return parsed.scenario();
    }

    private Optional<Solution> solved(String file, Scenario scenario, Language language) {
        CheckedScenario checked = examiner.examine(file, scenario, language, competencies);
        folder.problems(file).add(checked.problems());
        return checked.solution();
    }

    private void compare(Function<Language, String> file, Map<Language, Scenario> scenarios) {
        Optional<Scenario> original = Optional.ofNullable(scenarios.get(languages.get(0)));
        for (Language language : languages.subList(1, languages.size())) {
            Optional<Scenario> translation = Optional.ofNullable(scenarios.get(language));
            if (original.isPresent() && translation.isPresent()) {
                String name = file.apply(language);
                folder.problems(name).add(ScenarioChecker.compareTranslations(original.get(), name, translation.get()));
            }
        }
    }
}
