package fieldcraft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    private final Problems problems = new Problems("text.md");

    @Test
    void splitsTheTextAtItsHeadings() {
        MarkdownDocument document = read("Before.\n\n## One {#one}\n\nFirst.\n\n## Two {#two}\n");

        assertThat(document.opening()).hasSize(1);
        assertThat(document.sections()).extracting(Section::title).containsExactly("One", "Two");
        assertThat(document.sections().get(0).blocks())
                .extracting(Block::plainText)
                .containsExactly("First.");
    }

    @Test
    void countsLinesWithTheFrontMatter() {
        MarkdownDocument document = read("---\ntitle: x\n---\n\n## One {#one}\n\nText.\n\n- [a](#b)\n  {x=1}\n");

        Section section = document.sections().get(0);
        assertThat(section.line()).isEqualTo(5);
        assertThat(section.blocks()).extracting(Block::line).containsExactly(7, 9);
        assertThat(section.blocks().get(1).attributesInside())
                .extracting(Attribute::line)
                .containsExactly(10);
    }

    @Test
    void countsLinesInWindowsFilesToo() {
        MarkdownDocument document = read("---\r\ntitle: x\r\n---\r\n\r\n## One {#one}\r\n");

        assertThat(document.frontMatter().text("title")).isEqualTo("x");
        assertThat(document.sections().get(0).line()).isEqualTo(5);
    }

    @Test
    void readsTheAttributesOfAHeading() {
        Attributes attributes = read("## End {#end .ending value=36 outcome=won}\n")
                .sections()
                .get(0)
                .attributes();

        assertThat(attributes.id()).contains("end");
        assertThat(attributes.classes()).containsExactly("ending");
        assertThat(attributes.named()).extracting(Attribute::toString).containsExactly("value=36", "outcome=won");
    }

    @Test
    void readsTheAttributesOfAParagraphAtItsEnd() {
        Block.Paragraph paragraph = (Block.Paragraph) onlyBlock("He *waits*. {if=\"a > 1\"}\n");

        assertThat(paragraph.attributes().value("if")).map(Attribute::value).contains("a > 1");
        assertThat(paragraph.plainText()).isEqualTo("He waits.");
    }

    @Test
    void readsAttributesGluedToALinkOrApartOrOnTheNextLine() {
        Block.ItemList list = (Block.ItemList)
                onlyBlock("- [a](#x){n=1}\n- [b](#x) {n=2}\n- [c](#x)\n  {n=3}\n- [d](#x) {n=4} {m=5}\n");

        assertThat(list.items())
                .extracting(item -> item.attributes().named().toString())
                .containsExactly("[n=1]", "[n=2]", "[n=3]", "[n=4, m=5]");
    }

    @Test
    void readsTheLinkThatOpensAnItem() {
        Block.ItemList list = (Block.ItemList) onlyBlock("1. [](#x)\n2. Go [on](#y)\n");

        assertThat(list.ordered()).isTrue();
        assertThat(list.items())
                .extracting(Block.Item::link)
                .containsExactly(Optional.of(new Block.Link("", "#x")), Optional.empty());
    }

    @Test
    void readsWhatStandsUnderAnItem() {
        Block.ItemList list = (Block.ItemList) onlyBlock("- [a](#x)\n\n  He smiles.\n  > Good.\n");

        assertThat(list.items().get(0).plainText()).isEqualTo("a");
        assertThat(list.items().get(0).blocks()).extracting(Block::plainText).containsExactly("He smiles.", "Good.");
    }

    @Test
    void readsTheBoxesOfATaskList() {
        Block.ItemList list = (Block.ItemList) onlyBlock("- [x] right\n- [ ] wrong\n- neither\n");

        assertThat(list.items())
                .extracting(Block.Item::checked)
                .containsExactly(Optional.of(true), Optional.of(false), Optional.empty());
    }

    @Test
    void readsAllParagraphsOfATaskItem() {
        Block.ItemList list = (Block.ItemList) onlyBlock("- [x] one\n\n  two {a=1}\n\n  three\n\n  four\n");

        assertThat(list.items().get(0).blocks())
                .extracting(Block::html)
                .containsExactly("<p>two</p>", "<p>three</p>", "<p>four</p>");
    }

    @Test
    void readsTheCellsOfATable() {
        Block.Table table = (Block.Table) onlyBlock("| a | *b* |\n|---|---|\n| c | d |\n");

        assertThat(table.rows()).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void plainTextHasTheWordsWithoutTheirMarkup() {
        assertThat(onlyBlock("*He* said: \"R&amp;D\\*\" and `x` &mdash;\n[left](#x)."))
                .extracting(Block::plainText)
                .isEqualTo("He said: \"R&D*\" and x — left.");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] bytes = "one\ntwo \u00e9".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new MarkdownReader().read(bytes, problems)).isEmpty();
        assertThat(problems.found())
                .extracting(ContentProblem::toString)
                .containsExactly("text.md:2: error: the file is not UTF-8: save it with that encoding");
    }

    @Test
    void refusesMoreThanOneMebibyte() {
        assertThat(new MarkdownReader().read(new byte[(1 << 20) + 1], problems)).isEmpty();
        assertThat(problems.found()).extracting(ContentProblem::message).containsExactly("the file is over 1 MiB");
    }

    @Test
    void refusesControlCharacters() {
        assertThat(new MarkdownReader().read("one\ntwo\u0000", problems)).isEmpty();
        assertThat(problems.found())
                .extracting(ContentProblem::toString)
                .containsExactly("text.md:2: error: an invisible control character, U+0000: delete it");
    }

    @Test
    void refusesMarksThatTurnTheDirectionOfWriting() {
        assertThat(new MarkdownReader().read("safe \u202Eelif\u202C", problems)).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void toleratesAByteOrderMark() {
        assertThat(read("\uFEFF---\ntitle: x\n---\n").frontMatter().text("title"))
                .isEqualTo("x");
    }

    @Test
    void readsAnEmptyFile() {
        assertThat(read("").sections()).isEmpty();
    }

    @Test
    void refusesDeepNesting() {
        assertThat(new MarkdownReader().read("one\n" + "> ".repeat(20) + "x", problems))
                .isEmpty();
        assertThat(problems.found())
                .extracting(ContentProblem::toString)
                .containsExactly("text.md:2: error: this line is nested too deeply: lists and quotes in 20 others");
    }

    @Test
    void refusesEndlessLines() {
        assertThat(new MarkdownReader().read("x".repeat(10_001), problems)).isEmpty();
        assertThat(problems.found())
                .extracting(ContentProblem::message)
                .containsExactly("this line has more than 10,000 characters");
    }

    @Test
    void refusesEndlessFiles() {
        assertThat(new MarkdownReader().read("x\n\n".repeat(15_001), problems)).isEmpty();
        assertThat(problems.found())
                .extracting(ContentProblem::message)
                .containsExactly("this file has more than 30,000 lines");
    }

    @Test
    void refusesEndlessParagraphs() {
        assertThat(new MarkdownReader().read("\n" + "x\n".repeat(1_001), problems))
                .isEmpty();
        assertThat(problems.found())
                .extracting(ContentProblem::toString)
                .containsExactly("text.md:1002: error: more than 1,000 lines without a blank one");
    }

    @Test
    void survivesALadderOfLists() {
        String ladder = IntStream.range(0, 600)
                .mapToObj(step -> " ".repeat(2 * step) + "- x\n")
                .collect(Collectors.joining());

        assertThat(new MarkdownReader().read(ladder, problems).isPresent())
                .isEqualTo(problems.found().isEmpty());
    }

    private Block onlyBlock(String text) {
        MarkdownDocument document = read(text);
        assertThat(document.opening()).hasSize(1);
        return document.opening().get(0);
    }

    private MarkdownDocument read(String text) {
        MarkdownDocument document = new MarkdownReader().read(text, problems).orElseThrow();
        assertThat(problems.found()).isEmpty();
        return document;
    }
}
