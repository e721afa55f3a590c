package fieldcraft.markdown;

import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Mends the items of task lists: flexmark leaves all but their first and last children with a parent that is gone. */
final class TaskItems {
    private TaskItems() {}

    static void mend(Document parsed) {
        for (Node part : parsed.getDescendants()) {
            if (part instanceof TaskListItem) {
                mend(part);
            }
        }
    }

    private static void mend(Node item) {
        List<Node> children = new ArrayList<>();
        item.getChildren().forEach(children::add);
        for (int place = 1; place < children.size() - 1; place++) {
            children.get(place - 1).insertAfter(children.get(place));
        }
    }
}
