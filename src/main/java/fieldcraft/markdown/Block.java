package fieldcraft.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a document's text that begins on a line of its own. */
public sealed interface Block {
    /** The line where it begins, counted from 1. */
    int line();

    /** Sanitised HTML, safe to be shown as it is. */
    String html();

    /** The same words without markup. */
    String plainText();

    /** All attributes inside it, however deep; in the order of the file. */
    default Stream<Attribute> attributesInside() {
        return Stream.empty();
    }

    /** The HTML of one block after the other. */
    static String html(List<Block> blocks) {
        return blocks.stream().map(Block::html).collect(Collectors.joining("\n"));
    }

    /** The words of one block after the other. */
    static String plainText(List<Block> blocks) {
        return blocks.stream().map(Block::plainText).collect(Collectors.joining(" "));
    }

    /** Running text. */
    record Paragraph(Attributes attributes, int line, String html, String plainText) implements Block {
        @Override
        public Stream<Attribute> attributesInside() {
            return attributes.all().stream();
        }
    }

    /** Blocks behind {@code >}. */
    record Quote(List<Block> blocks, int line) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String html() {
            return "<blockquote>\n" + Block.html(blocks) + "\n</blockquote>";
        }

        @Override
        public String plainText() {
            return Block.plainText(blocks);
        }

        @Override
        public Stream<Attribute> attributesInside() {
            return blocks.stream().flatMap(Block::attributesInside);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether its items are numbered
     */
    record ItemList(boolean ordered, List<Item> items, int line) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }

        @Override
        public String html() {
            String list = ordered ? "ol" : "ul";
            return items.stream()
                    .map(item -> "<li>" + item.wholeHtml() + "</li>\n")
                    .collect(Collectors.joining("", "<" + list + ">\n", "</" + list + ">"));
        }

        @Override
        public String plainText() {
            return items.stream().map(Item::wholePlainText).collect(Collectors.joining(" "));
        }

        @Override
        public Stream<Attribute> attributesInside() {
            return items.stream().flatMap(Item::attributesInside);
        }
    }

    /**
     * A table.
     *
     * @param rows the plain text of the cells, row by row, the heading first
     */
    record Table(List<List<String>> rows, int line, String html, String plainText) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A picture alone in its paragraph. Where pictures cannot be shown, its words stand for it.
     *
     * @param file the name of its file
     * @param plainText what it shows, in words
     */
    record Picture(String file, String plainText, int line) implements Block {
        @Override
        public String html() {
            return "<p>" + SectionHtml.escaped(plainText) + "</p>";
        }

        /** The picture with a drawing, as {@link Drawing} gives it, in its place. */
        public Block drawn(String drawing) {
            String caption = "<figcaption>" + SectionHtml.escaped(plainText) + "</figcaption>";
            return new Other(
                    line, "<figure class=\"picture\">\n" + drawing + "\n" + caption + "\n</figure>", plainText);
        }
    }

    /** Code, a rule, a heading inside a quote: shown, and nothing more is known of it. */
    record Other(int line, String html, String plainText) implements Block {}

    /**
     * One item of a list.
     *
     * @param html the first paragraph without its {@code <p>}, sanitised
     * @param plainText the words of the first paragraph
     * @param link if the first paragraph begins with a link, that link
     * @param attributes the attributes behind the link or at the end of the first paragraph
     * @param checked for an item of a task list, whether its box is ticked
     * @param blocks what follows the first paragraph
     */
    record Item(
            String html,
            String plainText,
            Optional<Link> link,
            Attributes attributes,
            Optional<Boolean> checked,
            List<Block> blocks,
            int line) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        private String wholeHtml() {
            return blocks.isEmpty() ? html : html + "\n" + Block.html(blocks);
        }

        private String wholePlainText() {
            return (plainText + " " + Block.plainText(blocks)).strip();
        }

        private Stream<Attribute> attributesInside() {
            return Stream.concat(attributes.all().stream(), blocks.stream().flatMap(Block::attributesInside));
        }
    }

    /** Words that lead somewhere: {@code [text](target)}. */
    record Link(String text, String target) {}
}
