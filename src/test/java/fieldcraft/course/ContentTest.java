package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import fieldcraft.quiz.CheckParser;
import fieldcraft.scenario.ScenarioChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The course that is delivered. */
class ContentTest {
    private static final Path CONTENT = Path.of("content");

    @Test
    void hasNoErrors() {
        assertThat(new CourseReader().read(CONTENT).course()).isPresent();
    }

    @Test
    void theGuideAndItsExampleHaveNoWarningsEither() {
        ParsedCourse parsed = new CourseReader(ScenarioChecker::examine).read(CONTENT);

        assertThat(parsed.problems())
                .filteredOn(problem -> problem.file().startsWith("authoring/"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theQuestionsInTheGuideCanBeCopied(Language language) throws IOException {
        String name = "questions." + language.tag() + ".md";
        String[] parts =
                Files.readString(CONTENT.resolve("authoring").resolve(name)).split("```(markdown)?\n");
        String check = parts[1] + "\n" + parts[3];

        assertThat(new CheckParser()
                        .parse("check." + language.tag() + ".md", check)
                        .problems())
                .isEmpty();
    }

    @Test
    void theGuideHasItsPagesInBothLanguages() {
        Course course = new CourseReader().read(CONTENT).course().orElseThrow();

        for (Language language : Language.values()) {
            assertThat(course.guide().get(language))
                    .extracting(GuidePage::name)
                    .containsExactly("index", "scenarios", "lessons", "questions", "checking", "example");
        }
    }
}
