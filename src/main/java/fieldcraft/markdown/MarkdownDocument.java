package fieldcraft.markdown;

import java.util.List;

/**
 * A Markdown file as a small tree.
 *
 * @param frontMatter the keys between the two lines of {@code ---}; empty where there are none
 * @param opening the blocks before the first heading
 * @param sections every heading of the file with its blocks, in order, whatever its level
 */
public record MarkdownDocument(YamlMapping frontMatter, List<Block> opening, List<Section> sections) {
    public MarkdownDocument {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
    }

    /** The whole text as nested {@code <section>}s, with the ids and the known classes of their headings, safe to show. */
    public String html() {
        return SectionHtml.of(this);
    }

    /** A text without markup as HTML that shows it. */
    public static String escaped(String text) {
        return SectionHtml.escaped(text);
    }

    /** A text to be read as its author wrote it, safe to show. */
    public static String htmlOfSource(String text) {
        return "<pre><code>" + SectionHtml.escaped(text) + "</code></pre>";
    }
}
