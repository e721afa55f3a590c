package fieldcraft.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.ContentProblem;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Mistakes that authors make in {@code check.md}, from {@code mistakes.txt}: a name, what stands in the check, what the
 * author wrote instead, and what the parser says; with dots between.
 */
class CheckMistakesTest {
    @Test
    void theCheckItselfHasNone() throws IOException {
        assertThat(problems(Checks.text("check.md"))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> isReportedInItsLine() throws IOException {
        String check = Checks.text("check.md");
        return Arrays.stream(Checks.text("mistakes.txt").split("\n====\n"))
                .map(mistake -> mistake.split("(?<=\n)\\.\n", -1))
                .map(parts -> DynamicTest.dynamicTest(parts[0].strip(), () -> {
                    assertThat(parts).hasSize(4);
                    String before = parts[1].replaceFirst("\n$", "");
                    String after = parts[2].replaceFirst("\n$", "");
                    assertThat(check).containsOnlyOnce(before);
                    assertThat(problems(check.replace(before, after))).isEqualTo(parts[3].strip());
                }));
    }

    private static String problems(String check) {
        return new CheckParser()
                .parse("check.md", check).problems().stream()
                        .map(ContentProblem::toString)
                        .map(problem -> problem.substring("check.md:".length()))
                        .collect(Collectors.joining("\n"));
    }
}
