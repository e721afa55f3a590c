package fieldcraft.markdown;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that were only broken in the source: between two Chinese characters a browser would show the break as a
 * blank, which Chinese does not have.
 */
final class ChineseLineBreaks {
    private ChineseLineBreaks() {}

    static void join(Document parsed) {
        List<Node> breaks = new ArrayList<>();
        for (Node part : parsed.getDescendants()) {
            if (part instanceof SoftLineBreak && isBetweenChinese(part)) {
                breaks.add(part);
            }
        }
        breaks.forEach(Node::unlink);
    }

    private static boolean isBetweenChinese(Node lineBreak) {
        CharSequence source = lineBreak.getDocument().getChars();
        int before = lineBreak.getStartOffset() - 1;
        int after = lineBreak.getEndOffset();
        return before >= 0 && after < source.length() && isWide(source.charAt(before)) && isWide(source.charAt(after));
    }

    /** Chinese characters and the punctuation that is as wide as they are. */
    private static boolean isWide(char character) {
        return Character.isIdeographic(character)
                || character >= 0x3000 && character <= 0x303F
                || character >= 0xFF00 && character <= 0xFFEF;
    }
}
