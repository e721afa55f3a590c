package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fieldcraft.markdown.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModuleScenarioTest {
    private static final Path MODULE = Path.of("src/test/resources/tiny-course/01-first-visit");

    @Test
    void isRebuiltFromTheTextsAnAttemptIsPinnedTo() throws IOException {
        ModuleScenario read = new CourseReader()
                .read(MODULE.getParent())
                .course()
                .orElseThrow()
                .modules()
                .get(0)
                .scenario()
                .orElseThrow();

        ModuleScenario rebuilt = ModuleScenario.of(read.texts());

        assertThat(rebuilt.version()).isEqualTo(read.version());
        assertThat(rebuilt.solution().bestTotal()).isEqualTo(read.solution().bestTotal());
        assertThat(rebuilt.in(Language.ZH)).isEqualTo(read.in(Language.ZH));
    }

    @Test
    void textsThatSwapTheirLanguagesAreAnotherVersion() {
        assertThat(TextVersion.of(Map.of(Language.EN, "a", Language.ZH, "b")))
                .isNotEqualTo(TextVersion.of(Map.of(Language.EN, "b", Language.ZH, "a")));
    }

    @Test
    void wordsThatMoveFromOneTextToTheOtherAreAnotherVersion() {
        assertThat(TextVersion.of(Map.of(Language.EN, "ab", Language.ZH, "c")))
                .isNotEqualTo(TextVersion.of(Map.of(Language.EN, "a", Language.ZH, "bc")));
    }

    @Test
    void isToldInAnotherLanguageWhereItsOwnIsMissing() throws IOException {
        ModuleScenario english =
                ModuleScenario.of(Map.of(Language.EN, Files.readString(MODULE.resolve("scenario.en.md"))));

        assertThat(english.in(Language.ZH).title()).isEqualTo("The first visit");
    }

    @Test
    void brokenTextsAreRefused() {
        assertThatThrownBy(() -> ModuleScenario.of(Map.of(Language.EN, "nothing")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
