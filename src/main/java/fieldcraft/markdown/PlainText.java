package fieldcraft.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;

/** The words of a part of a file without their markup. */
final class PlainText {
    private PlainText() {}

    static String of(Node part) {
        return new TextCollectingVisitor().collectAndGetText(part).strip();
    }
}
