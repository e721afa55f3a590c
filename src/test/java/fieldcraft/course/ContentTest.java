package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import fieldcraft.scenario.ScenarioChecker;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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

    @Test
    void theGuideHasItsPagesInBothLanguages() {
        Course course = new CourseReader().read(CONTENT).course().orElseThrow();

        for (Language language : Language.values()) {
            assertThat(course.guide().get(language))
                    .extracting(GuidePage::name)
                    .containsExactly("index", "scenarios", "lessons", "checking", "example");
        }
    }
}
