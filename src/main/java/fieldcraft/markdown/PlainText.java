package fieldcraft.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/** The words of a part of a file without their markup: as one line, but for code. */
final class PlainText {
    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    static String of(Node part) {
        PlainText text = new PlainText();
        text.collect(part);
        return text.words.toString().strip();
    }

    private void collect(Node part) {
        if (part instanceof FencedCodeBlock || part instanceof IndentedCodeBlock) {
            words.append(part.getChildChars());
        } else if (part instanceof Code code) {
            words.append(code.getText());
        } else if (part instanceof Text || part instanceof HtmlEntity) {
            words.append(part.getChars().unescape());
        } else if (part instanceof SoftLineBreak || part instanceof HardLineBreak) {
            words.append(' ');
        } else {
            part.getChildren().forEach(this::collect);
            separateBlocks(part);
        }
    }

    private void separateBlocks(Node part) {
        boolean endsWithBlank = words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
        if (part instanceof Block && !endsWithBlank) {
            words.append(' ');
        }
    }
}
