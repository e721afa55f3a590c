package fieldcraft.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes the elements of a drawing as they are read, and notes those that cannot stand in a page. */
final class DrawingWriter extends DefaultHandler {
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "title",
            "desc",
            "g",
            "defs",
            "marker",
            "path",
            "line",
            "polyline",
            "polygon",
            "rect",
            "circle",
            "ellipse",
            "text",
            "tspan");
    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-labelledby",
            "class",
            "cx",
            "cy",
            "d",
            "dominant-baseline",
            "dx",
            "dy",
            "fill",
            "fill-opacity",
            "font-size",
            "font-weight",
            "height",
            "id",
            "letter-spacing",
            "marker-end",
            "marker-mid",
            "marker-start",
            "markerHeight",
            "markerUnits",
            "markerWidth",
            "opacity",
            "orient",
            "points",
            "preserveAspectRatio",
            "r",
            "refX",
            "refY",
            "role",
            "rx",
            "ry",
            "stroke",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-opacity",
            "stroke-width",
            "text-anchor",
            "transform",
            "viewBox",
            "width",
            "x",
            "x1",
            "x2",
            "xmlns",
            "y",
            "y1",
            "y2");
    private static final Set<String> CLASSES = Set.of("accent", "soft");
    private static final Set<String> COLOURS = Set.of("currentColor", "none");
    private static final Pattern REFERENCE = Pattern.compile("url\\(#([A-Za-z][\\w-]*)\\)");

    private final String name;
    private final Problems problems;
    private final StringBuilder markup = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder description = new StringBuilder();
    private String inside = "";
    private int depth;
    private Locator locator;

    DrawingWriter(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    String markup() {
        return markup.toString();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String element, Attributes attributes) {
        if (!ELEMENTS.contains(element)) {
            error("<" + element + "> cannot stand in a drawing; known: " + words(ELEMENTS));
        }
        if (depth == 0) {
            checkRoot(element, attributes);
        }
        depth++;
        inside = element;
        markup.append('<').append(element);
        for (int i = 0; i < attributes.getLength(); i++) {
            write(attributes.getQName(i), attributes.getValue(i));
        }
        markup.append('>');
    }

    @Override
    public void endElement(String uri, String localName, String element) {
        depth--;
        inside = "";
        markup.append("</").append(element).append('>');
    }

    @Override
    public void characters(char[] text, int start, int length) {
        String words = new String(text, start, length);
        markup.append(SectionHtml.escaped(words));
        if (inside.equals("title")) {
            title.append(words);
        } else if (inside.equals("desc")) {
            description.append(words);
        }
    }

    @Override
    public void endDocument() {
        if (title.toString().isBlank() || description.toString().isBlank()) {
            problems.error(1, "a drawing needs a <title> and a <desc> for those who cannot see it");
        }
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    private void checkRoot(String element, Attributes attributes) {
        if (!element.equals("svg")) {
            error("a drawing begins with <svg>");
        }
        if (attributes.getValue("viewBox") == null) {
            error("<svg> needs a viewBox, such as viewBox=\"0 0 640 400\"");
        }
        if (!"img".equals(attributes.getValue("role")) || attributes.getValue("aria-labelledby") == null) {
            error("<svg> needs role=\"img\" and aria-labelledby with the ids of its <title> and <desc>");
        }
    }

    private void write(String attribute, String value) {
        if (!ATTRIBUTES.contains(attribute)) {
            error("the attribute '" + attribute + "' cannot stand in a drawing");
        } else if ((attribute.equals("fill") || attribute.equals("stroke")) && !COLOURS.contains(value)) {
            error(attribute + "=\"" + value + "\": a drawing has the page's colours: currentColor or none");
        } else if (attribute.equals("class") && !CLASSES.contains(value)) {
            error("class=\"" + value + "\": known: " + words(CLASSES));
        } else if (attribute.startsWith("marker-") && !REFERENCE.matcher(value).matches()) {
            error(attribute + " names a marker of the drawing: url(#arrow)");
        }
        markup.append(' ')
                .append(attribute)
                .append("=\"")
                .append(own(attribute, value))
                .append('"');
    }

    /** The value, with ids that no other drawing of the page has. */
    private String own(String attribute, String value) {
        String own = switch (attribute) {
            case "id" -> name + "-" + value;
            case "aria-labelledby" ->
                Stream.of(value.strip().split("\\s+"))
                        .map(id -> name + "-" + id)
                        .collect(Collectors.joining(" "));
            default -> REFERENCE.matcher(value).replaceAll("url(#" + Matcher.quoteReplacement(name) + "-$1)");
        };
        return SectionHtml.escaped(own);
    }

    private void error(String message) {
        problems.error(Math.max(1, locator.getLineNumber()), message);
    }

    private static String words(Set<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }
}
