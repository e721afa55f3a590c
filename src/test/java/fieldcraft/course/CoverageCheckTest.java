package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageCheckTest {
    private static final String SOUND = """
            items: 3
            taught:
              S1: [first-visit/scenario#gate]
              S2: [first-visit/lesson#TAKE, first-visit/scenario#order]
              S3: [first-visit/scenario#gate]
            """;

    private final Course course = new CourseReader()
            .read(Path.of("src/test/resources/tiny-course"))
            .course()
            .orElseThrow();

    @Test
    void aSoundOneHasNoProblems() {
        assertThat(problems(sound())).isEmpty();
    }

    @Test
    void noItemMayBeMissing() {
        assertThat(problems(sound().replace("  S3: [first-visit/scenario#gate]\n", "")))
                .containsExactly("coverage.yaml:3: error: nothing says where S3 is taught");
    }

    @Test
    void eachPlaceExists() {
        for (String place : List.of(
                "first-visit/scenario#gates",
                "second-visit/scenario#gate",
                "first-visit/lesson#nowhere",
                "first-visit/check#nothing-asks-this",
                "first-visit/practice#nothing-asks-this",
                "first-visit/song#gate",
                "gate")) {
            assertThat(problems(sound().replaceFirst("first-visit/scenario#gate", place)))
                    .singleElement()
                    .asString()
                    .startsWith("coverage.yaml:3: error: there is no '" + place + "'");
        }
    }

    @Test
    void thereIsNothingButTheInventory() {
        assertThat(problems(sound() + "  S4: [first-visit/scenario#gate]\n"))
                .singleElement()
                .asString()
                .startsWith("coverage.yaml:6: error");
    }

    private String sound() {
        String heading = course.modules()
                .get(0)
                .lesson(Language.EN)
                .orElseThrow()
                .contents()
                .get(0)
                .id();
        String scene = course.modules()
                .get(0)
                .scenario()
                .orElseThrow()
                .solution()
                .scenario()
                .start()
                .id();
        return SOUND.replace("TAKE", heading).replace("#gate", "#" + scene);
    }

    private List<String> problems(String yaml) {
        Problems problems = new Problems("coverage.yaml");
        new CoverageCheck(course.modules(), Language.EN, problems).run(yaml);
        return problems.found().stream().map(Object::toString).toList();
    }
}
