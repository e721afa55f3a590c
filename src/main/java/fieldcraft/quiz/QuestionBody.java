package fieldcraft.quiz;

import fieldcraft.markdown.Block;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a question by what they are for.
 *
 * @param text what is told before the shape
 * @param shape the list or table that gives the question its kind; empty for a number, or where there is none
 * @param closing the block quotes behind it, with the explanation
 */
record QuestionBody(List<Block> text, Optional<Block> shape, List<Block.Quote> closing) {

    /** The body of a question; what has no place in one is noted. */
    static QuestionBody of(Section section, Problems problems) {
        List<Block> shapes =
                section.blocks().stream().filter(QuestionBody::isShape).toList();
        shapes.stream()
                .skip(1)
                .forEach(
                        more -> problems.error(
                                more.line(),
                                "a second list or table: a question has one, and the explanation of an option is indented under it"));
        List<Block> text = new ArrayList<>();
        List<Block.Quote> closing = new ArrayList<>();
        int last =
                shapes.isEmpty() ? lastText(section.blocks()) : section.blocks().indexOf(shapes.get(0));
        for (int place = 0; place < section.blocks().size(); place++) {
            Block block = section.blocks().get(place);
            if (isShape(block)) {
                continue;
            }
            if (place <= last) {
                text.add(block);
            } else if (block instanceof Block.Quote quote) {
                closing.add(quote);
            } else {
                problems.error(
                        block.line(),
                        "text after the options, items or rows: it belongs before them, or into the closing words ('> …')");
            }
        }
        return new QuestionBody(text, shapes.stream().findFirst(), closing);
    }

    /** Where the text of a question without a shape ends: before the block quotes at its end. */
    private static int lastText(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && blocks.get(last) instanceof Block.Quote) {
            last--;
        }
        return last;
    }

    /** A list with bullets but without boxes is text. */
    private static boolean isShape(Block block) {
        return block instanceof Block.Table
                || block instanceof Block.ItemList list && (list.ordered() || hasBoxes(list));
    }

    static boolean hasBoxes(Block.ItemList list) {
        return list.items().stream().anyMatch(item -> item.checked().isPresent());
    }

    /** The closing words, HTML. */
    String explanation() {
        return Block.html(
                closing.stream().flatMap(quote -> quote.blocks().stream()).toList());
    }
}
