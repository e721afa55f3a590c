package fieldcraft.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was surely meant otherwise: braces that are no attribute list, HTML and pictures, which would silently vanish. */
final class Leftovers {
    private static final Pattern BRACES = Pattern.compile("(?<!\\\\)(?:\\{[^{}]*+}?|})");
    private static final int SHOWN = 40;

    private final Lines lines;
    private final Problems problems;

    private Leftovers(Lines lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Notes what is left over in a parsed file whose attribute lists have been taken out. */
    static void report(Document parsed, Lines lines, Problems problems) {
        Leftovers leftovers = new Leftovers(lines, problems);
        parsed.getDescendants().forEach(leftovers::look);
    }

    private void look(Node part) {
        if (part instanceof Text && !isCode(part.getParent())) {
            lookForBraces(part);
        } else if (part instanceof HtmlInline || part instanceof HtmlBlock) {
            problems.warning(
                    lines.of(part),
                    "'" + shown(part) + "' is read as HTML and may vanish: write Markdown, or \\< for a real bracket");
        } else if (part instanceof Image || part instanceof ImageRef) {
            problems.warning(lines.of(part), "'" + shown(part) + "' will not be shown: texts have no pictures");
        }
    }

    private static boolean isCode(Node part) {
        return part instanceof Code || part instanceof FencedCodeBlock || part instanceof IndentedCodeBlock;
    }

    private void lookForBraces(Node text) {
        Matcher braces = BRACES.matcher(text.getChars());
        if (braces.find()) {
            problems.error(
                    lines.of(text),
                    "'" + braces.group() + "' is left over: an attribute list looks like {#id .class name=value"
                            + " other=\"two words\"}, a real brace like \\{");
        }
    }

    private static String shown(Node part) {
        String text = part.getChars().toString().strip().lines().findFirst().orElse("");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
