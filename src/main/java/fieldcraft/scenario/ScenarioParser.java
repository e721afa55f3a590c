package fieldcraft.scenario;

import fieldcraft.markdown.MarkdownDocument;
import fieldcraft.markdown.MarkdownReader;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import fieldcraft.markdown.YamlMapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a scenario file. Whatever the file says, the worst that comes of it is a problem with its line.
 *
 * <p>What stands in one place is checked here; whether the places fit together (links, guards, competencies, the whole
 * story) is for the {@link ScenarioChecker}.
 */
public final class ScenarioParser {
    private static final List<String> KEYS = List.of("title", "role", "pass", "state");

    private final MarkdownReader reader = new MarkdownReader();

    /**
     * Reads the bytes of a file.
     *
     * @param file the file as its author knows it, for the problems
     */
    public ParsedScenario parse(String file, byte[] bytes) {
        Problems problems = new Problems(file);
        return parsed(reader.read(bytes, problems), problems);
    }

    /**
     * Reads the text of a file.
     *
     * @param file the file as its author knows it, for the problems
     */
    public ParsedScenario parse(String file, String text) {
        Problems problems = new Problems(file);
        return parsed(reader.read(text, problems), problems);
    }

    private static ParsedScenario parsed(Optional<MarkdownDocument> document, Problems problems) {
        Optional<Scenario> scenario = document.flatMap(read -> scenario(read, problems));
        return new ParsedScenario(scenario, problems.found());
    }

    private static Optional<Scenario> scenario(MarkdownDocument document, Problems problems) {
        YamlMapping keys = document.frontMatter();
        keys.allowOnly(KEYS);
        String title = keys.text("title");
        String role = keys.text("role");
        int passMark = keys.number("pass", 0, 100);
        List<Variable> variables = new VariableParser(problems).variables(keys);
        List<Scene> scenes = scenes(document, keys, problems);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Scenario(title, role, passMark, variables, scenes));
    }

    private static List<Scene> scenes(MarkdownDocument document, YamlMapping keys, Problems problems) {
        document.opening().stream()
                .limit(1)
                .forEach(block -> problems.error(
                        block.line(), "text before the first scene is never shown: begin with a heading"));
        if (document.sections().isEmpty()) {
            problems.error(1, "a scenario needs scenes: headings like '## The door {#door skills=\"trust\"}'");
        }
        Set<String> declared = keys.has("state") ? keys.mapping("state").keys() : Set.of();
        SceneParser parser = new SceneParser(new AttributeParser(declared, problems), problems);
        return document.sections().stream()
                .filter(section -> isScene(section, problems))
                .flatMap(section -> parser.scene(section).stream())
                .toList();
    }

    private static boolean isScene(Section section, Problems problems) {
        if (section.level() != 2) {
            problems.error(section.line(), "a scene's heading has two '#', and there are no others");
        }
        return section.level() == 2;
    }
}
