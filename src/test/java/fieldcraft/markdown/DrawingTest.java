package fieldcraft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {
    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" role="img" aria-labelledby="title desc">
            <title id="title">A grid</title>
            <desc id="desc">Two axes</desc>
            """;

    @Test
    void keepsShapesAndWords() {
        String svg = HEAD + "<g class=\"accent\"><line x1=\"0\" y1=\"0\" x2=\"9\" y2=\"9\" stroke=\"currentColor\"/>"
                + "<text x=\"1\" y=\"2\">Price &amp; people</text></g></svg>";

        assertThat(markup(svg))
                .hasValueSatisfying(markup -> assertThat(markup)
                        .contains("<line x1=\"0\" y1=\"0\" x2=\"9\" y2=\"9\" stroke=\"currentColor\"></line>")
                        .contains("Price &amp; people"));
    }

    @Test
    void makesItsIdsItsOwn() {
        String svg = HEAD + "<defs><marker id=\"arrow\"></marker></defs>"
                + "<path d=\"M0 0\" marker-end=\"url(#arrow)\"/></svg>";

        assertThat(markup(svg))
                .hasValueSatisfying(markup -> assertThat(markup)
                        .contains("aria-labelledby=\"grid-title grid-desc\"")
                        .contains("<marker id=\"grid-arrow\">")
                        .contains("marker-end=\"url(#grid-arrow)\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script>|<script> cannot stand in a drawing",
                "<image href=\"x.png\"/>|<image> cannot stand in a drawing",
                "<a href=\"https://example.org\"/>|<a> cannot stand in a drawing",
                "<rect onclick=\"alert(1)\"/>|the attribute 'onclick' cannot stand in a drawing",
                "<rect style=\"fill:red\"/>|the attribute 'style' cannot stand in a drawing",
                "<rect fill=\"red\"/>|currentColor or none",
                "<rect class=\"flash\"/>|known: accent, soft",
                "<path marker-end=\"url(https://example.org/x)\"/>|names a marker of the drawing",
            })
    void refusesWhatCannotStandInAPage(String inside, String message) {
        assertThat(problems(HEAD + inside + "</svg>"))
                .anySatisfy(problem -> assertThat(problem.toString()).contains("grid.svg:4:", message));
    }

    @Test
    void needsWordsForThoseWhoCannotSeeIt() {
        String svg =
                "<svg viewBox=\"0 0 9 9\" role=\"img\" aria-labelledby=\"t\"><title id=\"t\">Only a title</title></svg>";

        assertThat(problems(svg))
                .anySatisfy(problem -> assertThat(problem.message()).contains("<title> and a <desc>"));
    }

    @Test
    void refusesWhatIsNoDrawing() {
        assertThat(problems("<p>Hello</p>")).isNotEmpty();
        assertThat(problems("Hello")).isNotEmpty();
        assertThat(problems("<svg>")).isNotEmpty();
    }

    @Test
    void readsNoDocumentType() {
        String bomb =
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + HEAD + "<text>&b;</text></svg>";

        assertThat(markup(bomb)).isEmpty();
        assertThat(problems(bomb)).isNotEmpty();
    }

    private static Optional<String> markup(String svg) {
        return Drawing.read(svg, "grid", new Problems("grid.svg"));
    }

    private static List<ContentProblem> problems(String svg) {
        Problems problems = new Problems("grid.svg");
        Drawing.read(svg, "grid", problems);
        return problems.found();
    }
}
