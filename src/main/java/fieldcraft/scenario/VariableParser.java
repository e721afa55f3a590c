package fieldcraft.scenario;

import fieldcraft.markdown.Problems;
import fieldcraft.markdown.YamlMapping;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the state that a scenario declares in its front matter. */
final class VariableParser {
    private static final List<String> KEYS = List.of("range", "start", "label", "show");
    private static final Pattern RANGE = Pattern.compile("([+-]?\\d{1,9})\\s*\\.\\.\\s*([+-]?\\d{1,9})");

    private final Problems problems;

    VariableParser(Problems problems) {
        this.problems = problems;
    }

    /** The variables under the key {@code state}, in their order; none if there is no such key. */
    List<Variable> variables(YamlMapping frontMatter) {
        if (!frontMatter.has("state")) {
            return List.of();
        }
        YamlMapping state = frontMatter.mapping("state");
        return state.keys().stream()
                .flatMap(name -> variable(name, state.mapping(name)).stream())
                .toList();
    }

    private Optional<Variable> variable(String name, YamlMapping keys) {
        keys.allowOnly(KEYS);
        Optional<Range> range = range(name, keys);
        int start = range.map(found -> keys.number("start", found.minimum, found.maximum))
                .orElse(0);
        Optional<String> label = keys.optionalText("label");
        boolean shown = keys.isTrue("show");
        if (shown && label.isEmpty()) {
            problems.error(keys.line(), "'" + name + "' is shown, so it needs a label");
        }
        if (!Variable.isName(name)) {
            problems.error(
                    keys.line(),
                    "'" + name + "' cannot name a state: a letter, then letters, digits or '_', and no word that means"
                            + " something else, such as 'and', 'points' or 'yes'");
            return Optional.empty();
        }
        return range.map(found -> new Variable(name, found.minimum, found.maximum, start, label, shown, keys.line()));
    }

    private Optional<Range> range(String name, YamlMapping keys) {
        String text = keys.text("range");
        Optional<Range> range = Optional.of(RANGE.matcher(text))
                .filter(Matcher::matches)
                .map(match -> new Range(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                .filter(found -> found.minimum <= found.maximum);
        if (range.isEmpty() && !text.isEmpty()) {
            problems.error(
                    keys.line("range"), "the range of '" + name + "' looks like 0..10, the smaller number first");
        }
        return range;
    }

    /** From the least to the greatest value. */
    private record Range(int minimum, int maximum) {}
}
