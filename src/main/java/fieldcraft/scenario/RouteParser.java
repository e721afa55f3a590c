package fieldcraft.scenario;

import fieldcraft.markdown.Block;
import fieldcraft.markdown.Problems;
import java.util.Set;

/** Reads a route: a link and its attributes, nothing else. */
final class RouteParser {
    private static final Set<String> NAMES = Set.of("if");

    private final AttributeParser attributes;
    private final LinkParser links;
    private final Problems problems;

    RouteParser(AttributeParser attributes, Problems problems) {
        this.attributes = attributes;
        this.links = new LinkParser(problems);
        this.problems = problems;
    }

    Route route(Block.Item item) {
        item.blocks().stream()
                .limit(1)
                .forEach(block -> problems.error(
                        block.line(), "nothing is told on a route; choices begin with '-', routes with a number"));
        return new Route(
                links.target(item),
                attributes.expression(item.attributes(), "if"),
                attributes.effects(item.attributes(), NAMES),
                item.line());
    }
}
