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

/** What was surely meant otherwise: braces that are no attribute list, HTML and pictures inside a line, which would silently vanish. */
final class Leftovers {
    private static final Pattern BRACES = Pattern.compile("(?<!\\\\)(?:\\{[^{}]*+}?|})");
    private static final int SHOWN = 40;

    private final Lines lines;
    private final Problems problems;
    private final boolean pictures;

    /**
     * A look at one file.
     *
     * @param pictures whether pictures can stand in it, each in a paragraph of its own
     */
    Leftovers(Lines lines, Problems problems, boolean pictures) {
        this.lines = lines;
        this.problems = problems;
        this.pictures = pictures;
    }

    /** Notes what is left over in a parsed file whose attribute lists have been taken out. */
    void report(Document parsed) {
        parsed.getDescendants().forEach(this::look);
    }

    private void look(Node part) {
        if (part instanceof Text && !isCode(part.getParent())) {
            lookForBraces(part);
        } else if (part instanceof HtmlInline || part instanceof HtmlBlock) {
            problems.warning(
                    lines.of(part),
                    "'" + shown(part) + "' is read as HTML and may vanish: write Markdown, or \\< for a real bracket");
        } else if (part instanceof Image || part instanceof ImageRef) {
            lookAtPicture(part);
        }
    }

    private void lookAtPicture(Node image) {
        String fault = pictures ? "a picture stands in a paragraph of its own" : "texts of this kind have no pictures";
        if (!pictures || BlockBuilder.loneImage(image.getParent()).isEmpty()) {
            problems.warning(lines.of(image), "'" + shown(image) + "' will not be shown: " + fault);
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
