package fieldcraft.markdown;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads a Markdown file with front matter; whatever the bytes are, the worst that comes of them is a problem. */
public final class MarkdownReader {
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(AttributesExtension.create(), TaskListExtension.create(), TablesExtension.create()))
            .set(AttributesExtension.ASSIGN_TEXT_ATTRIBUTES, false)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    private final boolean pictures;

    /** A reader of texts that have no pictures. */
    public MarkdownReader() {
        this(false);
    }

    private MarkdownReader(boolean pictures) {
        this.pictures = pictures;
    }

    /** A reader of texts in which a picture can stand alone in its paragraph, as a {@link Block.Picture}. */
    public static MarkdownReader ofIllustrated() {
        return new MarkdownReader(true);
    }

    /** Reads the bytes of a file; empty, with an error noted, if they cannot be read as text with front matter. */
    public Optional<MarkdownDocument> read(byte[] bytes, Problems problems) {
        return SourceText.decode(bytes, problems).flatMap(text -> readClean(text, problems));
    }

    /** Reads a text; empty, with an error noted, if it has control characters or malformed front matter. */
    public Optional<MarkdownDocument> read(String text, Problems problems) {
        return SourceText.clean(text, problems).flatMap(clean -> readClean(clean, problems));
    }

    private Optional<MarkdownDocument> readClean(String text, Problems problems) {
        List<String> lines = text.lines().toList();
        if (!LineLimits.hold(lines, problems) || !EscapeLimits.hold(lines, problems)) {
            return Optional.empty();
        }
        if (lines.isEmpty() || !isFence(lines.get(0))) {
            return document(new YamlMapping(Map.of(), 1, problems), lines, 0, problems);
        }
        OptionalInt close = IntStream.range(1, lines.size())
                .filter(line -> isFence(lines.get(line)))
                .findFirst();
        if (close.isEmpty()) {
            problems.error(1, "the front matter is not closed: it ends with a line of '---'");
            return Optional.empty();
        }
        String yaml = String.join("\n", lines.subList(1, close.getAsInt()));
        return new YamlReader(problems, 2)
                .read(yaml)
                .flatMap(keys -> document(keys, lines, close.getAsInt() + 1, problems));
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals("---");
    }

    private Optional<MarkdownDocument> document(
            YamlMapping frontMatter, List<String> lines, int linesBefore, Problems problems) {
        String body = String.join("\n", lines.subList(linesBefore, lines.size()));
        try {
            Document parsed = PARSER.parse(body);
            Lines places = new Lines(body, linesBefore);
            Leftovers leftovers = new Leftovers(places, problems, pictures);
            return Optional.of(new DocumentBuilder(places, problems, leftovers).build(frontMatter, parsed));
        } catch (StackOverflowError tooDeep) {
            problems.error(linesBefore + 1, "the text is nested too deeply");
            return Optional.empty();
        }
    }
}
