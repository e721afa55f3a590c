package fieldcraft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pairs of Markdown and the HTML that comes of it, from {@code html.txt}: a name, Markdown, HTML, with dots between. */
class MarkdownHtmlTest {
    @TestFactory
    Stream<DynamicTest> rendersAsWritten() throws IOException {
        return Arrays.stream(resource("html.txt").split("\n====\n"))
                .map(pair -> pair.split("\n\\.\n", 3))
                .map(parts -> DynamicTest.dynamicTest(
                        parts[0], () -> assertThat(html(parts[1])).isEqualTo(parts[2].strip())));
    }

    private static String html(String markdown) {
        return new MarkdownReader()
                .read(markdown, new Problems("text.md"))
                .orElseThrow()
                .html();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = MarkdownHtmlTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
