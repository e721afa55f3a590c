package fieldcraft.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a parsed file into sections at its headings. */
final class DocumentBuilder {
    private final Lines lines;
    private final Problems problems;

    private final Leftovers leftovers;
    private final List<Block> opening = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private Optional<Heading> heading = Optional.empty();
    private List<Block> blocks = opening;
    private AttributeLists attributes;
    private BlockBuilder blockBuilder;

    /**
     * A builder for one file.
     *
     * @param lines where the lines of the file are
     * @param leftovers looks for what was meant otherwise
     */
    DocumentBuilder(Lines lines, Problems problems, Leftovers leftovers) {
        this.lines = lines;
        this.problems = problems;
        this.leftovers = leftovers;
    }

    MarkdownDocument build(YamlMapping frontMatter, Document parsed) {
        TaskItems.mend(parsed);
        attributes = AttributeLists.takenFrom(parsed, lines, problems);
        leftovers.report(parsed);
        ChineseLineBreaks.join(parsed);
        blockBuilder = new BlockBuilder(lines, attributes);
        parsed.getChildren().forEach(this::add);
        finishSection();
        return new MarkdownDocument(frontMatter, opening, sections);
    }

    private void add(Node child) {
        if (child instanceof Heading next) {
            finishSection();
            heading = Optional.of(next);
            blocks = new ArrayList<>();
        } else {
            blockBuilder.block(child).ifPresent(blocks::add);
        }
    }

    private void finishSection() {
        heading.ifPresent(found -> sections.add(
                new Section(found.getLevel(), PlainText.of(found), attributes.of(found), lines.of(found), blocks)));
    }
}
