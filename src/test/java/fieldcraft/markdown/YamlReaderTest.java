package fieldcraft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    private final Problems problems = new Problems("text.md");

    @Test
    void keepsScalarsAsTheyWereWritten() {
        YamlMapping yaml = read("title: Yes\nrole: 007\npass: 70\nnote: \"two: words\"");

        assertThat(yaml.text("title")).isEqualTo("Yes");
        assertThat(yaml.text("role")).isEqualTo("007");
        assertThat(yaml.number("pass", 0, 100)).isEqualTo(70);
        assertThat(yaml.text("note")).isEqualTo("two: words");
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void knowsTheLineOfEachKey() {
        YamlMapping yaml = read("state:\n  trust: {range: 0..3}\n\n  gift:\n    range: 0..1\n");

        assertThat(yaml.mapping("state").line("trust")).isEqualTo(3);
        assertThat(yaml.mapping("state").mapping("gift").line("range")).isEqualTo(6);
    }

    @Test
    void readsListsOfTextsAndOfMappings() {
        YamlMapping yaml = read("languages: [en, zh]\nmodules:\n  - id: a\n  - id: b\n");

        assertThat(yaml.texts("languages")).containsExactly("en", "zh");
        assertThat(yaml.mappings("modules"))
                .extracting(module -> module.text("id"))
                .containsExactly("a", "b");
    }

    @Test
    void aMissingKeyIsAnError() {
        read("title: x").text("role");

        assertThat(messages()).containsExactly("text.md:2: error: 'role' is missing");
    }

    @Test
    void anEmptyValueIsAnError() {
        read("title:\nrole: ''").text("title");

        assertThat(messages()).containsExactly("text.md:2: error: 'title' has no value");
    }

    @Test
    void aNumberOutsideItsRangeIsAnError() {
        assertThat(read("pass: 101").number("pass", 0, 100)).isZero();

        assertThat(messages()).containsExactly("text.md:2: error: 'pass' is a whole number from 0 to 100");
    }

    @Test
    void aWordIsNoNumber() {
        read("pass: seventy").number("pass", 0, 100);

        assertThat(messages()).containsExactly("text.md:2: error: 'pass' is a whole number from 0 to 100");
    }

    @Test
    void anotherShapeIsAnError() {
        YamlMapping yaml = read("title: [a, b]\nobjectives: c\nstate: d\nentries: [e]\n");
        yaml.text("title");
        yaml.texts("objectives");
        yaml.mapping("state");
        yaml.mappings("entries");

        assertThat(messages())
                .containsExactly(
                        "text.md:2: error: 'title' is a single value",
                        "text.md:3: error: 'objectives' is a list with at least one entry",
                        "text.md:4: error: 'state' needs keys and values under it",
                        "text.md:5: error: every entry of 'entries' has keys and values");
    }

    @Test
    void anythingButTrueAndFalseIsAnError() {
        assertThat(read("show: yes").isTrue("show")).isFalse();

        assertThat(messages()).containsExactly("text.md:2: error: 'show' is true or false");
    }

    @Test
    void anUnknownKeyIsAnError() {
        read("title: x\nroll: y").allowOnly(List.of("title", "role"));

        assertThat(messages()).containsExactly("text.md:3: error: unknown key 'roll'; known are role, title");
    }

    @Test
    void aKeyGivenTwiceIsAnError() {
        read("title: x\ntitle: y");

        assertThat(messages()).containsExactly("text.md:3: error: the key 'title' stands twice");
    }

    @Test
    void brokenYamlIsAnErrorInItsLine() {
        new YamlReader(problems, 2).read("title: x\nstate: {trust: [}\n");

        assertThat(messages()).hasSize(1).first().asString().startsWith("text.md:3: error: this is no valid YAML: ");
    }

    @Test
    void aListOrAWordAloneIsAnError() {
        new YamlReader(problems, 2).read("- a\n- b\n");

        assertThat(messages())
                .containsExactly("text.md:2: error: this is no valid YAML: lines of 'key: value' are expected here");
    }

    @Test
    void aliasesOfListsAndMappingsAreRefused() {
        new YamlReader(problems, 2).read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");

        assertThat(messages()).hasSize(1);
    }

    @Test
    void aMappingThatHoldsItselfIsRefused() {
        new YamlReader(problems, 2).read("a: &a\n  b: *a\n");

        assertThat(messages()).hasSize(1);
    }

    @Test
    void deepNestingIsRefused() {
        new YamlReader(problems, 2).read("a: " + "[".repeat(100_000));

        assertThat(messages()).hasSize(1);
    }

    @Test
    void aSecondDocumentIsRefused() {
        new YamlReader(problems, 2).read("a: b\n--- \nc: d\n");

        assertThat(messages()).hasSize(1);
    }

    @Test
    void frontMatterThatIsNotClosedIsAnError() {
        assertThat(new MarkdownReader().read("---\ntitle: x\n\n## One\n", problems))
                .isEmpty();

        assertThat(messages())
                .containsExactly("text.md:1: error: the front matter is not closed: it ends with a line of '---'");
    }

    @Test
    void aTextWithoutFrontMatterHasNoKeys() {
        MarkdownDocument document =
                new MarkdownReader().read("Text.\n\n---\n\nMore.\n", problems).orElseThrow();

        assertThat(document.frontMatter().keys()).isEmpty();
        assertThat(messages()).isEmpty();
    }

    private YamlMapping read(String yaml) {
        return new YamlReader(problems, 2).read(yaml).orElseThrow();
    }

    private List<String> messages() {
        return problems.found().stream().map(ContentProblem::toString).toList();
    }
}
