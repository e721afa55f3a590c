package fieldcraft.course;

import fieldcraft.markdown.Language;
import fieldcraft.scenario.ParsedScenario;
import fieldcraft.scenario.Scenario;
import fieldcraft.scenario.ScenarioParser;
import fieldcraft.scenario.Solution;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The scenario of a module in all its languages, solved.
 *
 * @param texts the files as they were read, for attempts that are pinned to them
 * @param scenarios the same story in each language
 * @param solution the solution, which holds for all of them
 * @param version the SHA-256 of the texts, 64 hexadecimal digits
 */
public record ModuleScenario(
        Map<Language, String> texts, Map<Language, Scenario> scenarios, Solution solution, String version) {
    private static final int MINUTES_A_DECISION = 2;

    public ModuleScenario {
        texts = Map.copyOf(texts);
        scenarios = Map.copyOf(scenarios);
    }

    /**
     * The scenario of texts that were free of errors once, such as those an old attempt is pinned to.
     *
     * @throws IllegalArgumentException if they are not
     */
    public static ModuleScenario of(Map<Language, String> texts) {
        Map<Language, Scenario> scenarios = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> scenarios.put(language, parsed(language, text)));
        Scenario original = scenarios.values().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a scenario has a text in at least one language"));
        return of(texts, scenarios, Solution.of(original));
    }

    static ModuleScenario of(Map<Language, String> texts, Map<Language, Scenario> scenarios, Solution solution) {
        return new ModuleScenario(texts, scenarios, solution, TextVersion.of(texts));
    }

    private static Scenario parsed(Language language, String text) {
        ParsedScenario parsed = new ScenarioParser().parse("scenario." + language.tag() + ".md", text);
        return parsed.scenario()
                .orElseThrow(() ->
                        new IllegalArgumentException(parsed.problems().get(0).toString()));
    }

    /** The story in a language, or in any other if it does not exist in that one. */
    public Scenario in(Language language) {
        return Optional.ofNullable(scenarios.get(language)).orElseGet(solution::scenario);
    }

    /** About how long a play takes: two minutes a decision on the longest path. */
    public int minutes() {
        return MINUTES_A_DECISION * solution.longestPath();
    }
}
