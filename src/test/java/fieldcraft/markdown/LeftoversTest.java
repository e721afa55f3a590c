package fieldcraft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeftoversTest {
    @Test
    void aListThatIsNoAttributeListIsAnError() {
        assertThat(problems("Text.\n\n- [a](#b) {trust+2}\n"))
                .containsExactly("text.md:3: error: '{trust+2}' is left over: an attribute list looks like"
                        + " {#id .class name=value other=\"two words\"}, a real brace like \\{");
    }

    @Test
    void anOpenBraceIsAnError() {
        assertThat(problems("He said {nothing.\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("'{nothing.' is left over");
    }

    @Test
    void aClosingBraceIsAnError() {
        assertThat(problems("He said} nothing.\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("'}' is left over");
    }

    @Test
    void bracesInCodeAndEscapedOnesAreFine() {
        assertThat(problems("`{a}` \\{b\\}\n\n```\n{c}\n```\n\n    {d}\n")).isEmpty();
    }

    @Test
    void anAttributeListInMidSentenceIsAnError() {
        assertThat(problems("He {if=\"a\"} waits.\n"))
                .containsExactly("text.md:1: error: '{if=\"a\"}' belongs to nothing: attributes stand at the end of a"
                        + " heading, a paragraph or a list item's link");
    }

    @Test
    void anAttributeListAloneIsAnError() {
        assertThat(problems("Text.\n\n{if=\"a\"}\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("text.md:3: error");
    }

    @Test
    void anAttributeGivenTwiceIsAnError() {
        assertThat(problems("Text. {a=1 b=2 a=3}\n")).containsExactly("text.md:1: error: 'a=3' is the second 'a' here");
    }

    @Test
    void htmlIsAWarning() {
        assertThat(problems("Write to <name> at once.\n"))
                .containsExactly(
                        "text.md:1: warning: '<name>' is read as HTML and may vanish: write Markdown, or \\< for"
                                + " a real bracket");
    }

    @Test
    void aPictureIsAWarning() {
        assertThat(problems("![x](y.png)\n"))
                .containsExactly(
                        "text.md:1: warning: '![x](y.png)' will not be shown: texts of this kind have no pictures");
    }

    @Test
    void aCommentIsFine() {
        assertThat(problems("<!-- for us -->\n\nText. <!-- here too -->\n")).isEmpty();
    }

    private static List<String> problems(String text) {
        Problems problems = new Problems("text.md");
        new MarkdownReader().read(text, problems);
        return problems.found().stream().map(ContentProblem::toString).toList();
    }
}
