package fieldcraft.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a document as sections within sections, each with the id and the known classes of its heading. */
final class SectionHtml {
    private final StringBuilder html = new StringBuilder();
    private final Deque<Integer> openLevels = new ArrayDeque<>();

    private SectionHtml() {}

    static String of(MarkdownDocument document) {
        SectionHtml html = new SectionHtml();
        html.append(document.opening());
        document.sections().forEach(html::append);
        html.closeFrom(1);
        return html.html.toString().strip();
    }

    private void append(Section section) {
        closeFrom(section.level());
        openLevels.push(section.level());
        html.append("<section").append(id(section)).append(classes(section)).append(">\n");
        String heading = "h" + section.level();
        html.append("<%s>%s</%s>\n".formatted(heading, escaped(section.title()), heading));
        append(section.blocks());
    }

    private void closeFrom(int level) {
        while (!openLevels.isEmpty() && openLevels.peek() >= level) {
            openLevels.pop();
            html.append("</section>\n");
        }
    }

    private void append(List<Block> blocks) {
        blocks.forEach(block -> html.append(block.html()).append('\n'));
    }

    private static String id(Section section) {
        return section.attributes()
                .id()
                .filter(Section::isId)
                .map(id -> " id=\"" + id + "\"")
                .orElse("");
    }

    private static String classes(Section section) {
        String known = section.attributes().classes().stream()
                .filter(Section.CLASSES::contains)
                .collect(Collectors.joining(" "));
        return known.isEmpty() ? "" : " class=\"" + known + "\"";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
