package fieldcraft.scenario;

import fieldcraft.markdown.Block;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a scene: a heading, its text, and then choices or routes, unless it is an ending. */
final class SceneParser {
    private static final Expression NOTHING = new Expression.Number(0);

    private final AttributeParser attributes;
    private final HeadingParser headings;
    private final TextParser texts;
    private final ChoiceParser choices;
    private final RouteParser routes;
    private final Problems problems;

    SceneParser(AttributeParser attributes, Problems problems) {
        this.attributes = attributes;
        this.headings = new HeadingParser(problems);
        this.texts = new TextParser(attributes, problems);
        this.choices = new ChoiceParser(attributes, texts, problems);
        this.routes = new RouteParser(attributes, problems);
        this.problems = problems;
    }

    /** The scene, empty if it is none. */
    Optional<Scene> scene(Section section) {
        String id = headings.id(section);
        List<Block.ItemList> lists = lists(section);
        if (headings.isEnding(section)) {
            return Optional.of(ending(id, section, lists));
        }
        if (lists.isEmpty()) {
            problems.error(
                    section.line(),
                    "a scene needs choices ('- [text](#scene)'), or routes ('1. [](#scene)'), or to be an .ending");
            return Optional.empty();
        }
        if (lists.stream().map(Block.ItemList::ordered).distinct().count() > 1) {
            problems.error(section.line(), "a scene has choices or routes, never both");
            return Optional.empty();
        }
        return Optional.of(lists.get(0).ordered() ? routeScene(id, section, lists) : choiceScene(id, section, lists));
    }

    private static List<Block.ItemList> lists(Section section) {
        return section.blocks().stream()
                .filter(Block.ItemList.class::isInstance)
                .map(Block.ItemList.class::cast)
                .toList();
    }

    private Scene ending(String id, Section section, List<Block.ItemList> lists) {
        attributes.refuseOthers(section.attributes(), Set.of("value", "outcome"));
        lists.forEach(list -> problems.error(list.line(), "an ending has neither choices nor routes"));
        if (section.attributes().value("value").isEmpty()) {
            problems.error(section.line(), "an ending needs value=…: what was achieved, in points");
        }
        Expression value = attributes.expression(section.attributes(), "value").orElse(NOTHING);
        return new Ending(id, section.title(), text(section), value, headings.outcome(section), section.line());
    }

    private Scene routeScene(String id, Section section, List<Block.ItemList> lists) {
        attributes.refuseOthers(section.attributes(), Set.of());
        List<Route> found = items(lists).stream().map(routes::route).toList();
        return new RouteScene(id, section.title(), text(section), found, section.line());
    }

    private Scene choiceScene(String id, Section section, List<Block.ItemList> lists) {
        attributes.refuseOthers(section.attributes(), Set.of("skills"));
        List<String> skills = headings.skills(section);
        List<Choice> found = items(lists).stream()
                .map(item -> choices.choice(item, skills.size()))
                .toList();
        return new ChoiceScene(id, section.title(), text(section), skills, found, section.line());
    }

    private static List<Block.Item> items(List<Block.ItemList> lists) {
        return lists.stream().flatMap(list -> list.items().stream()).toList();
    }

    /** The blocks before the choices or routes; what comes after them would be read too late. */
    private List<Paragraph> text(Section section) {
        List<Block> text = new ArrayList<>();
        boolean afterList = false;
        for (Block block : section.blocks()) {
            if (block instanceof Block.ItemList) {
                afterList = true;
            } else if (afterList) {
                problems.error(block.line(), "text after the choices or routes: it belongs before them, or inside one");
            } else {
                text.add(block);
            }
        }
        return texts.paragraphs(text);
    }
}
