package fieldcraft.quiz;

import fieldcraft.markdown.Attribute;
import fieldcraft.markdown.Block;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what all questions have: the heading with its attributes, and the text below it. */
final class StemParser {
    private static final String POINTS = "[1-4]";

    private final Setting setting;
    private final Problems problems;

    StemParser(Setting setting, Problems problems) {
        this.setting = setting;
        this.problems = problems;
    }

    Stem stem(Section section, QuestionBody body) {
        refuseUnknown(section);
        refuseInside(section);
        if (section.title().isEmpty()) {
            problems.error(section.line(), "a question needs words in its heading");
        }
        return new Stem(
                id(section),
                section.title(),
                Block.html(body.text()),
                Block.plainText(body.text()),
                skill(section),
                points(section),
                body.explanation(),
                section.line());
    }

    private void refuseUnknown(Section section) {
        section.attributes().named().stream()
                .filter(attribute -> !setting.attributes().contains(attribute.name()))
                .forEach(attribute -> problems.error(
                        attribute.line(),
                        "unknown attribute '" + attribute + "'; known here: " + list(setting.attributes())));
        section.attributes().classes().stream()
                .filter(name -> !setting.classes().contains(name))
                .forEach(name -> problems.error(
                        section.line(), "unknown class '." + name + "'; known here: " + list(setting.classes())));
    }

    private static String list(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private void refuseInside(Section section) {
        section.blocks().stream()
                .flatMap(Block::attributesInside)
                .forEach(attribute -> problems.error(
                        attribute.line(), "'" + attribute + "' means nothing here: attributes stand on the heading"));
    }

    private String id(Section section) {
        String id = section.attributes().id().orElse("");
        if (setting == Setting.CHECK && id.isEmpty()) {
            problems.error(section.line(), "a question needs an id: ## Heading {#folded-arms skill=\"politics\"}");
        } else if (setting == Setting.CHECK && !Section.isId(id)) {
            problems.error(section.line(), "'#" + id + "': " + Section.ID_RULE);
        }
        return id;
    }

    private Optional<String> skill(Section section) {
        Optional<String> skill = section.attributes()
                .value("skill")
                .map(Attribute::value)
                .map(String::strip)
                .filter(word -> !word.isEmpty());
        if (setting == Setting.CHECK && skill.isEmpty()) {
            problems.error(section.line(), "a question needs skill=\"…\": the competency it exercises");
        }
        return skill;
    }

    private int points(Section section) {
        Optional<Attribute> points = section.attributes().value("points");
        Optional<Attribute> sound =
                points.filter(attribute -> attribute.value().strip().matches(POINTS));
        if (points.isPresent() && sound.isEmpty()) {
            problems.error(points.get().line(), "'" + points.get() + "': a question is worth 1, 2, 3 or 4 points");
        }
        return sound.map(attribute -> Integer.parseInt(attribute.value().strip()))
                .orElse(1);
    }
}
