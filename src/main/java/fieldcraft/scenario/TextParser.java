package fieldcraft.scenario;

import fieldcraft.markdown.Block;
import fieldcraft.markdown.Problems;
import java.util.List;
import java.util.Optional;

/** Reads what is told: the paragraphs of a scene with their guards, and text that has no guards. */
final class TextParser {
    private final AttributeParser attributes;
    private final Problems problems;

    TextParser(AttributeParser attributes, Problems problems) {
        this.attributes = attributes;
        this.problems = problems;
    }

    /** The text of a scene; only its running paragraphs can have guards. */
    List<Paragraph> paragraphs(List<Block> blocks) {
        return blocks.stream().map(this::paragraph).toList();
    }

    private Paragraph paragraph(Block block) {
        if (block instanceof Block.Paragraph text) {
            return new Paragraph(text.html(), text.plainText(), attributes.guardAlone(text.attributes()));
        }
        refuseAttributes(block);
        return new Paragraph(block.html(), block.plainText(), Optional.empty());
    }

    /** The HTML of blocks that are always shown whole. */
    String html(List<Block> blocks) {
        blocks.forEach(this::refuseAttributes);
        return Block.html(blocks);
    }

    private void refuseAttributes(Block block) {
        block.attributesInside()
                .limit(1)
                .forEach(attribute -> problems.error(
                        attribute.line(),
                        "'" + attribute + "' means nothing here: only choices, routes and the paragraphs of a scene"
                                + " have guards"));
    }
}
