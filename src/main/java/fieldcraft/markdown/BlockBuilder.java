package fieldcraft.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Turns the parsed blocks of a file into ours. */
final class BlockBuilder {
    /**
     * Of a part of a document flexmark renders links only if it is told not to render those of a whole one; and it would
     * look through the whole one for ids of headings each time.
     */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TaskListExtension.create(), TablesExtension.create()))
                    .set(HtmlRenderer.DO_NOT_RENDER_LINKS, true)
                    .set(HtmlRenderer.GENERATE_HEADER_ID, false))
            .build();

    private final Lines lines;
    private final AttributeLists attributes;

    BlockBuilder(Lines lines, AttributeLists attributes) {
        this.lines = lines;
        this.attributes = attributes;
    }

    /** The block; empty if there is nothing in it to see. */
    Optional<Block> block(Node parsed) {
        int line = lines.of(parsed);
        if (parsed instanceof BlockQuote) {
            return Optional.of(new Block.Quote(blocks(parsed.getChildren()), line));
        }
        if (parsed instanceof ListBlock) {
            return Optional.of(new Block.ItemList(parsed instanceof OrderedList, items(parsed), line));
        }
        Optional<Image> picture = loneImage(parsed);
        if (picture.isPresent()) {
            return picture.map(image -> new Block.Picture(image.getUrl().toString(), PlainText.of(image), line));
        }
        String html = html(parsed);
        return html.isEmpty() ? Optional.empty() : Optional.of(leaf(parsed, line, html));
    }

    /** The picture that stands in a paragraph all by itself. */
    static Optional<Image> loneImage(Node parsed) {
        boolean isAlone = parsed instanceof Paragraph
                && parsed.getFirstChild() instanceof Image
                && parsed.getFirstChild() == parsed.getLastChild();
        return isAlone ? Optional.of((Image) parsed.getFirstChild()) : Optional.empty();
    }

    private Block leaf(Node parsed, int line, String html) {
        String plainText = PlainText.of(parsed);
        if (parsed instanceof Paragraph) {
            return new Block.Paragraph(attributes.of(parsed), line, html, plainText);
        }
        if (parsed instanceof TableBlock) {
            return new Block.Table(rows(parsed), line, html, plainText);
        }
        return new Block.Other(line, html, plainText);
    }

    private List<Block> blocks(Iterable<Node> parsed) {
        List<Block> blocks = new ArrayList<>();
        parsed.forEach(child -> block(child).ifPresent(blocks::add));
        return blocks;
    }

    private List<Block.Item> items(Node list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node child : list.getChildren()) {
            if (child instanceof ListItem item) {
                items.add(item(item));
            }
        }
        return items;
    }

    private Block.Item item(ListItem item) {
        List<Node> rest = new ArrayList<>();
        item.getChildren().forEach(rest::add);
        Optional<Node> opening = Optional.ofNullable(item.getFirstChild()).filter(Paragraph.class::isInstance);
        opening.ifPresent(rest::remove);
        return new Block.Item(
                opening.map(this::inlineHtml).orElse(""),
                opening.map(PlainText::of).orElse(""),
                opening.flatMap(BlockBuilder::link),
                attributes.of(item),
                item instanceof TaskListItem task ? Optional.of(task.isItemDoneMarker()) : Optional.empty(),
                blocks(rest),
                lines.of(item));
    }

    private static Optional<Block.Link> link(Node paragraph) {
        return Optional.ofNullable(paragraph.getFirstChild())
                .filter(com.vladsch.flexmark.ast.Link.class::isInstance)
                .map(com.vladsch.flexmark.ast.Link.class::cast)
                .map(link -> new Block.Link(PlainText.of(link), link.getUrl().toString()));
    }

    private static List<List<String>> rows(Node table) {
        return descendants(table)
                .filter(part -> part instanceof TableRow && !(part.getParent() instanceof TableSeparator))
                .map(row -> descendants(row)
                        .filter(TableCell.class::isInstance)
                        .map(PlainText::of)
                        .toList())
                .toList();
    }

    private static Stream<Node> descendants(Node parsed) {
        return StreamSupport.stream(parsed.getDescendants().spliterator(), false);
    }

    private String inlineHtml(Node paragraph) {
        String html = html(paragraph);
        boolean wrapped = html.startsWith("<p>") && html.endsWith("</p>");
        return wrapped ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
    }

    /** Most paragraphs are nothing but words: to render and to sanitise those is most of the time it takes to read a course. */
    private String html(Node parsed) {
        return isPlain(parsed)
                ? "<p>" + SectionHtml.escaped(PlainText.of(parsed)) + "</p>"
                : SafeHtml.of(RENDERER.render(parsed));
    }

    private static boolean isPlain(Node parsed) {
        return parsed instanceof Paragraph
                && StreamSupport.stream(parsed.getChildren().spliterator(), false)
                        .allMatch(child -> child instanceof Text || child instanceof SoftLineBreak);
    }
}
