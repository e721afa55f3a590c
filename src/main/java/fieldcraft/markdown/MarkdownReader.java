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

/** Reads a Markdown file with front matter; whatever the bytes are, the worst that comes of them is a problem. */
public final class MarkdownReader {
    private static final String FENCE = "---";
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(AttributesExtension.create(), TaskListExtension.create(), TablesExtension.create()))
            .set(AttributesExtension.ASSIGN_TEXT_ATTRIBUTES, false)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();

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
        int bodyStart = 0;
        if (!lines.isEmpty() && isFence(lines.get(0))) {
            bodyStart = bodyStart(lines);
            if (bodyStart == 0) {
                problems.error(1, "the front matter is not closed: it ends with a line of '---'");
                return Optional.empty();
            }
        }
        String yaml = String.join("\n", lines.subList(Math.min(1, bodyStart), Math.max(0, bodyStart - 1)));
        String body = String.join("\n", lines.subList(bodyStart, lines.size()));
        int linesBefore = bodyStart;
        return frontMatter(yaml, problems).flatMap(keys -> document(keys, body, linesBefore, problems));
    }

    private static int bodyStart(List<String> lines) {
        for (int line = 1; line < lines.size(); line++) {
            if (isFence(lines.get(line))) {
                return line + 1;
            }
        }
        return 0;
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static Optional<YamlMapping> frontMatter(String yaml, Problems problems) {
        return yaml.isBlank()
                ? Optional.of(new YamlMapping(Map.of(), 1, problems))
                : new YamlReader(problems, 2).read(yaml);
    }

    private static Optional<MarkdownDocument> document(
            YamlMapping frontMatter, String body, int linesBefore, Problems problems) {
        try {
            Document parsed = PARSER.parse(body);
            return Optional.of(new DocumentBuilder(new Lines(body, linesBefore), problems).build(frontMatter, parsed));
        } catch (StackOverflowError tooDeep) {
            problems.error(linesBefore + 1, "the text is nested too deeply");
            return Optional.empty();
        }
    }
}
