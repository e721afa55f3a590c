package fieldcraft.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The attribute lists of a file, taken out of its text, each known by the heading, paragraph or list item it belongs to.
 *
 * <p>A list belongs to what it ends, or to the list item whose opening link it follows; anywhere else it is an error.
 */
final class AttributeLists {
    private final Map<Node, Attributes> owned = new IdentityHashMap<>();
    private final Lines lines;
    private final Problems problems;

    private AttributeLists(Lines lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Takes the attribute lists out of a parsed file. */
    static AttributeLists takenFrom(Document parsed, Lines lines, Problems problems) {
        AttributeLists lists = new AttributeLists(lines, problems);
        List<AttributesNode> found = new ArrayList<>();
        for (Node part : parsed.getDescendants()) {
            if (part instanceof AttributesNode list) {
                found.add(list);
            }
        }
        found.forEach(lists::assign);
        found.forEach(Node::unlink);
        lists.owned.values().forEach(lists::refuseRepeated);
        return lists;
    }

    Attributes of(Node owner) {
        return owned.getOrDefault(owner, Attributes.NONE);
    }

    private void assign(AttributesNode list) {
        owner(list)
                .ifPresentOrElse(
                        owner -> owned.merge(owner, attributes(list), Attributes::and),
                        () -> problems.error(
                                lines.of(list),
                                "'" + list.getChars()
                                        + "' belongs to nothing: attributes stand at the end of a heading, a"
                                        + " paragraph or a list item's link"));
    }

    private static Optional<Node> owner(AttributesNode list) {
        Node parent = list.getParent();
        boolean opensItem =
                parent instanceof Paragraph && parent.getParent() instanceof ListItem && parent.getPrevious() == null;
        if (opensItem && (isAtEnd(list) || followsLink(list))) {
            return Optional.of(parent.getParent());
        }
        boolean endsHeading = parent instanceof Heading && isAtEnd(list);
        boolean endsParagraph =
                parent instanceof Paragraph && isAtEnd(list) && before(list).isPresent();
        return endsHeading || endsParagraph ? Optional.of(parent) : Optional.empty();
    }

    private static boolean isAtEnd(Node list) {
        Node next = list.getNext();
        while (next != null && isAttributesOrBlank(next)) {
            next = next.getNext();
        }
        return next == null;
    }

    private static boolean followsLink(Node list) {
        return before(list)
                .filter(previous -> previous instanceof Link && previous.getPrevious() == null)
                .isPresent();
    }

    /** What stands before a list, other lists aside. */
    private static Optional<Node> before(Node list) {
        Node previous = list.getPrevious();
        while (previous != null && isAttributesOrBlank(previous)) {
            previous = previous.getPrevious();
        }
        return Optional.ofNullable(previous);
    }

    private static boolean isAttributesOrBlank(Node part) {
        return part instanceof AttributesNode
                || part instanceof SoftLineBreak
                || part.getChars().isBlank();
    }

    private Attributes attributes(AttributesNode list) {
        List<Attribute> attributes = new ArrayList<>();
        for (Node child : list.getChildren()) {
            if (child instanceof AttributeNode attribute) {
                attributes.add(
                        new Attribute(name(attribute), attribute.getValue().toString(), lines.of(attribute)));
            }
        }
        return new Attributes(attributes);
    }

    private static String name(AttributeNode attribute) {
        if (attribute.isId()) {
            return Attribute.ID;
        }
        return attribute.isClass() ? Attribute.CLASS : attribute.getName().toString();
    }

    private void refuseRepeated(Attributes attributes) {
        Set<String> seen = new HashSet<>(Set.of(Attribute.CLASS));
        for (Attribute attribute : attributes.all()) {
            if (!seen.add(attribute.name()) && !attribute.name().equals(Attribute.CLASS)) {
                problems.error(attribute.line(), "'" + attribute + "' is the second '" + attribute.name() + "' here");
            }
        }
    }
}
