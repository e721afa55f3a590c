package fieldcraft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks from {@code attacks.txt}, one a line: whatever an author writes, a page stays harmless. */
class SafeHtmlTest {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "em",
            "strong",
            "code",
            "del",
            "sub",
            "sup",
            "a",
            "section");
    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "start", "align", "id", "class");

    static Stream<String> attacks() throws IOException {
        try (InputStream in = SafeHtmlTest.class.getResourceAsStream("attacks.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingDangerousIsLeft(String attack) {
        assertHarmless(html(attack));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingDangerousIsLeftInsideAChoice(String attack) {
        assertHarmless(html("- [Go](#on)\n\n  " + attack + "\n\n  > " + attack));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theSanitizerAloneWouldDo(String attack) {
        assertHarmless(SafeHtml.of(attack));
    }

    private static String html(String markdown) {
        return new MarkdownReader()
                .read(markdown, new Problems("text.md"))
                .orElseThrow()
                .html();
    }

    private static void assertHarmless(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().select("body > *, body > * *")) {
            assertThat(ELEMENTS).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
            }
            assertThat(element.attr("href")).matches("(https?:|mailto:|#|/|(?![^/]*:)).*|");
            assertThat(element.id()).matches("[a-z0-9-]*");
        }
    }
}
