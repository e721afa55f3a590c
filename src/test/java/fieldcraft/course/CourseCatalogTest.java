package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.testkit.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseCatalogTest {
    private static final String SCENARIO = "01-first-visit/scenario.en.md";
    private static final String TITLE = "title: {en: A tiny course, zh: 一门小课}";
    private static final String NEW_TITLE = "title: {en: A small course, zh: 一门小课程}";

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock();
    private TinyCourse content;

    @BeforeEach
    void copyTheTinyCourse() throws IOException {
        content = TinyCourse.in(folder);
    }

    @Test
    void startsWithTheCourseAsItIs() {
        try (CourseCatalog catalog = open()) {
            assertThat(title(catalog)).isEqualTo("A tiny course");
            assertThat(catalog.isGood()).isTrue();
            assertThat(catalog.readAt()).isEqualTo(clock.instant());
        }
    }

    @Test
    void doesNotStartWithoutAFolder() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> new CourseCatalog(nowhere, clock))
                .isInstanceOf(BrokenCourse.class)
                .hasMessage("there is no content folder at " + nowhere);
    }

    @Test
    void doesNotStartWithErrors() throws IOException {
        content.edit("course.yaml", "languages: [en, zh]", "languages: [en, fr]");

        assertThatThrownBy(this::open)
                .isInstanceOf(BrokenCourse.class)
                .hasMessageStartingWith("the course has errors:\n")
                .hasMessageContaining("course.yaml:2: error: unknown language 'fr'; known: en, zh");
    }

    @Test
    void readsAnEditOnceItHasComeToRest() throws IOException {
        try (CourseCatalog catalog = open()) {
            content.edit("course.yaml", TITLE, NEW_TITLE);
            catalog.look();
            assertThat(title(catalog)).isEqualTo("A tiny course");

            clock.advance(Duration.ofMinutes(1));
            catalog.look();
            assertThat(title(catalog)).isEqualTo("A small course");
            assertThat(catalog.readAt()).isEqualTo(clock.instant());
        }
    }

    @Test
    void waitsWhileFilesAreStillBeingSaved() throws IOException {
        try (CourseCatalog catalog = open()) {
            content.edit("course.yaml", TITLE, NEW_TITLE);
            catalog.look();
            content.write("notes.txt", "half");
            catalog.look();
            assertThat(title(catalog)).isEqualTo("A tiny course");

            catalog.look();
            assertThat(title(catalog)).isEqualTo("A small course");
        }
    }

    @Test
    void readsNothingWhileNothingChanges() {
        try (CourseCatalog catalog = open()) {
            Course before = catalog.current();
            catalog.look();
            catalog.look();

            assertThat(catalog.current()).isSameAs(before);
        }
    }

    @Test
    void keepsTheLastGoodCourseWhenAnEditBreaksIt() throws IOException {
        try (CourseCatalog catalog = open()) {
            Course before = catalog.current();
            content.edit(SCENARIO, "](#office)", "](#ofice)");
            lookTwice(catalog);

            assertThat(catalog.current()).isSameAs(before);
            assertThat(catalog.isGood()).isFalse();
            assertThat(catalog.problems())
                    .extracting(ContentProblem::toString)
                    .contains(SCENARIO + ":14: error: there is no scene 'ofice'");
        }
    }

    @Test
    void recoversWhenTheEditIsMended() throws IOException {
        try (CourseCatalog catalog = open()) {
            content.edit(SCENARIO, "](#office)", "](#ofice)");
            lookTwice(catalog);
            content.edit(SCENARIO, "](#ofice)", "](#office)").edit("course.yaml", TITLE, NEW_TITLE);
            lookTwice(catalog);

            assertThat(catalog.isGood()).isTrue();
            assertThat(title(catalog)).isEqualTo("A small course");
        }
    }

    @Test
    void keepsTheCourseWhenAFileVanishes() throws IOException {
        try (CourseCatalog catalog = open()) {
            content.delete(SCENARIO);
            lookTwice(catalog);

            assertThat(catalog.isGood()).isFalse();
            assertThat(catalog.current().modules()).hasSize(1);
        }
    }

    @Test
    void aNewVersionOfAScenarioHasAnotherName() throws IOException {
        try (CourseCatalog catalog = open()) {
            String before = version(catalog);
            content.edit(SCENARIO, "The porter looks up", "The porter hardly looks up");
            lookTwice(catalog);

            assertThat(version(catalog)).isNotEqualTo(before);
        }
    }

    private CourseCatalog open() {
        return new CourseCatalog(folder, clock);
    }

    private static void lookTwice(CourseCatalog catalog) {
        catalog.look();
        catalog.look();
    }

    private static String title(CourseCatalog catalog) {
        return catalog.current().title().in(Language.EN);
    }

    private static String version(CourseCatalog catalog) {
        return catalog.current().modules().get(0).scenario().orElseThrow().version();
    }
}
