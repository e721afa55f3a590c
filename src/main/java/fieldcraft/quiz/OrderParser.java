package fieldcraft.quiz;

import fieldcraft.markdown.Block;
import fieldcraft.markdown.Problems;
import java.util.List;
import java.util.Optional;

/** Reads a numbered list as items in the right order. */
final class OrderParser {
    private final Problems problems;

    OrderParser(Problems problems) {
        this.problems = problems;
    }

    /** The question; empty if there are too few or too many items. */
    Optional<Question> question(Stem stem, Block.ItemList list) {
        PartsCheck parts = new PartsCheck("item", problems);
        List<String> items =
                list.items().stream().map(item -> item(item, parts)).toList();
        return parts.areEnough(list.line(), items.size(), 3, 6)
                ? Optional.of(new OrderingQuestion(stem, items))
                : Optional.empty();
    }

    private String item(Block.Item item, PartsCheck parts) {
        parts.look(item.line(), item.plainText());
        item.blocks().stream()
                .limit(1)
                .forEach(block -> problems.error(
                        block.line(),
                        "an item is one paragraph: the explanation stands after the list, at the start of the line"));
        return item.plainText();
    }
}
