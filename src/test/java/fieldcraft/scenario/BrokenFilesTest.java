package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken in a hundred ways: each gets its problems, quickly and in little memory. */
class BrokenFilesTest {
    private static final Path CORPUS =
            Path.of("src/test/resources/fieldcraft/scenario/ScenarioParserFuzzTestInputs/neverThrows");
    private static final String FRONT =
            "---\ntitle: A story\nrole: You\npass: 70\nstate: {a: {range: 0..9, start: 0}}\n---\n";
    private static final int MEBIBYTE = 1 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final long MOST_MEMORY = 256_000_000;

    static Stream<Path> small() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList().stream();
        }
    }

    /** Files of almost a mebibyte that repeat what is hard to read. */
    static Stream<Arguments> large() {
        return Stream.of(
                large(
                        "choices of one scene",
                        FRONT + "## A {#a skills=\"x\"}\n\n",
                        "- [B](#b) {points=\"1\"}\n  > C\n"),
                large("routes of one scene", FRONT + "## A {#a}\n\n", "1. [](#b) {if=\"a > 1\"}\n"),
                large("attributes of one choice", FRONT + "## A {#a skills=\"x\"}\n\n- [B](#b) {", "a=1 "),
                large("an expression", FRONT + "## A {#a}\n\n1. [](#b) {if=\"1", "+1"),
                large("keys", "---\n", "title: a\n"),
                large("state", "---\nstate:\n", "  a: {range: 0..9, start: 0}\n"),
                large("nested keys", "---\nstate: ", "{a: "),
                large("nested lists in the front matter", "---\nstate: ", "["),
                large("nested quotes", FRONT + "## A {#a}\n\n", "> "),
                large("brackets", FRONT + "## A {#a}\n\n", "["),
                large("links", FRONT + "## A {#a}\n\n", "[a]("),
                large("pictures", FRONT + "## A {#a}\n\n", "![a"),
                large("emphasis", FRONT + "## A {#a}\n\n", "*a _"),
                large("stars", FRONT + "## A {#a}\n\n", "*"),
                large("code", FRONT + "## A {#a}\n\n", "`a ``"),
                large("braces", FRONT + "## A {#a}\n\n", "{"),
                large("attributes", FRONT + "## A {#a}\n\n", "{a=\"b"),
                large("tags", FRONT + "## A {#a}\n\n", "<a "),
                large("comments", FRONT + "## A {#a}\n\n", "<!-- "),
                large("tables", FRONT + "## A {#a}\n\n", "|a|b\n|-|-\n"),
                large("columns", FRONT + "## A {#a}\n\n|-", "|-"),
                large("references", FRONT + "## A {#a}\n\n", "[a]: b\n"),
                large("rules", FRONT, "---\n"),
                large("blanks", FRONT + "## A {#a}\n\n", " "),
                large("nulls", "", "\0"),
                large("entities", FRONT + "## A {#a}\n\n", "&amp;"),
                Arguments.of("over a mebibyte", "a".repeat(MEBIBYTE + 1)));
    }

    private static Arguments large(String name, String start, String repeated) {
        return Arguments.of(name, start + repeated.repeat((MEBIBYTE - start.length()) / repeated.length()));
    }

    @BeforeAll
    static void loadsTheClasses() {
        Stories.problems(Stories.SOUND);
    }

    @ParameterizedTest
    @MethodSource("small")
    void aSmallOneHasAnErrorSoon(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertHasAnErrorSoon(bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void aLargeOneHasAnErrorSoon(String name, String text) {
        assertHasAnErrorSoon(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertHasAnErrorSoon(byte[] bytes) {
        assertThat(problems(bytes)).anyMatch(ContentProblem::isError);
        Thrift thrift = Thrift.of(() -> problems(bytes));
        assertThat(thrift.cpu()).isLessThan(LONGEST);
        assertThat(thrift.bytes()).isLessThan(MOST_MEMORY);
    }

    private static List<ContentProblem> problems(byte[] bytes) {
        ParsedScenario parsed = new ScenarioParser().parse("story.md", bytes);
        return Stream.concat(
                        parsed.problems().stream(),
                        parsed.scenario().stream()
                                .flatMap(scenario -> ScenarioChecker.check("story.md", scenario, Language.EN).stream()))
                .toList();
    }
}
