package fieldcraft.scenario;

import fieldcraft.markdown.Block;
import fieldcraft.markdown.Problems;

/** Reads where a choice or route leads. */
final class LinkParser {
    private final Problems problems;

    LinkParser(Problems problems) {
        this.problems = problems;
    }

    /** The id of the scene that an item's only link leads to. */
    String target(Block.Item item) {
        if (item.checked().isPresent()) {
            problems.error(item.line(), "choices and routes have no boxes to tick");
        }
        if (item.link().isEmpty()) {
            problems.error(item.line(), "a choice or route is a link to the scene it leads to: [text](#scene)");
            return "";
        }
        Block.Link link = item.link().get();
        if (!item.plainText().equals(link.text())) {
            problems.error(
                    item.line(),
                    "there is text beside the link: all words of a choice stand in it, and what follows from the choice"
                            + " is a paragraph of its own, after an empty line");
        }
        if (!link.target().startsWith("#")) {
            problems.error(item.line(), "'" + link.target() + "' is no scene: a link to one looks like (#scene)");
            return "";
        }
        return link.target().substring(1);
    }
}
