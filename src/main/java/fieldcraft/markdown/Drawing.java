package fieldcraft.markdown;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads an SVG drawing and gives of it what can stand inside a page: shapes and words in the page's own ink. */
public final class Drawing {
    private Drawing() {}

    /**
     * The drawing as markup for a page; empty, with errors noted, if it is not one or has anything in it that is not
     * allowed.
     *
     * @param name a word that no other drawing of the page has; its ids are made to begin with it
     * @param problems the problems of the drawing's file
     */
    public static Optional<String> read(String svg, String name, Problems problems) {
        DrawingWriter writer = new DrawingWriter(name, problems);
        try {
            factory().newSAXParser().parse(new InputSource(new StringReader(svg)), writer);
        } catch (SAXParseException e) {
            problems.error(Math.max(1, e.getLineNumber()), "this is not an SVG drawing: " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            problems.error(1, "this is not an SVG drawing: " + e.getMessage());
        }
        return problems.hasErrors() ? Optional.empty() : Optional.of(writer.markup());
    }

    /** No document types: nothing is fetched from elsewhere, and nothing swells when it is read. */
    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }
}
