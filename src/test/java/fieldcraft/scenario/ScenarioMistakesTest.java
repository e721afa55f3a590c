package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.ContentProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Mistakes that authors make in {@code story.md}, from {@code mistakes.txt}: a name, what stands in the story, what the
 * author wrote instead, and what the parser says; with dots between.
 */
class ScenarioMistakesTest {
    @Test
    void theStoryItselfHasNone() throws IOException {
        assertThat(problems(resource("story.md"))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> isReportedInItsLine() throws IOException {
        String story = resource("story.md");
        return Arrays.stream(resource("mistakes.txt").split("\n====\n"))
                .map(mistake -> mistake.split("\n\\.\n", -1))
                .map(parts -> DynamicTest.dynamicTest(parts[0], () -> {
                    assertThat(story).containsOnlyOnce(parts[1]);
                    assertThat(problems(story.replace(parts[1], parts[2]))).isEqualTo(parts[3].strip());
                }));
    }

    private static String problems(String story) {
        return new ScenarioParser()
                .parse("story.md", story).problems().stream()
                        .map(ContentProblem::toString)
                        .map(problem -> problem.substring("story.md:".length()))
                        .collect(Collectors.joining("\n"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ScenarioMistakesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
