package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseReaderTest {
    private static final String LESSON = "01-first-visit/lesson.en.md";
    private static final String LESSON_ZH = "01-first-visit/lesson.zh.md";
    private static final String SCENARIO = "01-first-visit/scenario.en.md";
    private static final String SCENARIO_ZH = "01-first-visit/scenario.zh.md";

    @TempDir
    private Path folder;

    private TinyCourse content;

    @BeforeEach
    void copyTheTinyCourse() throws IOException {
        content = TinyCourse.in(folder);
    }

    @Test
    void readsWhatTheCourseIs() {
        Course course = course();

        assertThat(course.title().in(Language.ZH)).isEqualTo("一门小课");
        assertThat(course.languages()).containsExactly(Language.EN, Language.ZH);
        assertThat(course.marks()).isEqualTo(new Marks(70, 85, 80));
        assertThat(course.competencies()).extracting(Competency::id).containsExactly("trust", "discovery");
    }

    @Test
    void readsAModule() {
        CourseModule module = course().module("first-visit").orElseThrow();

        assertThat(module.number()).isEqualTo(1);
        assertThat(module.parts()).containsExactly(Part.LESSON, Part.SCENARIO, Part.CHECK, Part.PRACTICE);
        assertThat(module.title().in(Language.EN)).isEqualTo("The first visit");
        assertThat(module.competencies()).containsExactly("trust", "discovery");
    }

    @Test
    void readsTheLessonOfEachLanguage() {
        Lesson lesson =
                course().module("first-visit").orElseThrow().lesson(Language.ZH).orElseThrow();

        assertThat(lesson.title()).isEqualTo("第一次拜访");
        assertThat(lesson.minutes()).isEqualTo(5);
        assertThat(lesson.readingMinutes()).isEqualTo(1);
        assertThat(lesson.objectives()).containsExactly("你能在门口问出一个好问题。");
        assertThat(lesson.contents())
                .containsExactly(new Lesson.Heading("gate", "门口"), new Lesson.Heading("take-along", "带走"));
        assertThat(lesson.html()).contains("<section id=\"take-along\" class=\"take-along\">");
    }

    @Test
    void solvesTheScenario() {
        ModuleScenario scenario =
                course().module("first-visit").orElseThrow().scenario().orElseThrow();

        assertThat(scenario.in(Language.ZH).scenes())
                .hasSameSizeAs(scenario.in(Language.EN).scenes());
        assertThat(scenario.solution().bestTotal()).isEqualTo(17);
        assertThat(scenario.version()).matches("[0-9a-f]{64}");
    }

    @Test
    void readsPaths() throws IOException {
        content.edit("course.yaml", "modules:\n", """
                paths:
                  - id: onboarding
                    title: {en: Onboarding, zh: 入职}
                    modules: [first-visit]

                modules:
                """);

        assertThat(course().path("onboarding").orElseThrow().modules()).containsExactly("first-visit");
    }

    @Test
    void aFolderThatDoesNotExistIsAProblem() {
        assertThat(messages(folder.resolve("nowhere"))).containsExactly("course.yaml:1: error: this file is missing");
    }

    @Test
    void aMissingFileIsAnError() throws IOException {
        content.delete(LESSON_ZH).delete(SCENARIO);

        assertThat(messages())
                .containsExactly(
                        LESSON_ZH + ":1: error: this file is missing", SCENARIO + ":1: error: this file is missing");
    }

    @Test
    void listedPartsNeedTheirFiles() throws IOException {
        for (String part : List.of("check", "practice")) {
            content.delete("01-first-visit/" + part + ".en.md").delete("01-first-visit/" + part + ".zh.md");
        }

        assertThat(messages())
                .containsExactly(
                        "01-first-visit/check.en.md:1: error: this file is missing",
                        "01-first-visit/check.zh.md:1: error: this file is missing",
                        "01-first-visit/practice.en.md:1: error: this file is missing",
                        "01-first-visit/practice.zh.md:1: error: this file is missing");
    }

    @Test
    void aFolderThatIsNotListedIsAWarning() throws IOException {
        content.write("02-second-visit/lesson.en.md", "");

        assertThat(messages())
                .containsExactly("course.yaml:1: warning: the folder '02-second-visit' is not in the list of modules");
        assertThat(new CourseReader().read(folder).course()).isPresent();
    }

    @Test
    void aSkillThatIsNoCompetencyIsAnError() throws IOException {
        content.edit(SCENARIO, "skills=\"trust\"", "skills=\"value\"")
                .edit(SCENARIO_ZH, "skills=\"trust\"", "skills=\"value\"");

        assertThat(messages())
                .containsExactly(
                        SCENARIO + ":10: error: there is no competency 'value'",
                        SCENARIO_ZH + ":10: error: there is no competency 'value'");
    }

    @Test
    void aTranslationThatDiffersIsAnError() throws IOException {
        content.edit(SCENARIO_ZH, "points=\"0\"", "points=\"1\"");

        assertThat(messages()).containsExactly(SCENARIO_ZH + ":19: error: the points: [0] in the original, [1] here");
    }

    @Test
    void aCourseWithErrorsIsNoCourse() throws IOException {
        content.edit(LESSON, "minutes: 5", "minutes: soon");

        assertThat(new CourseReader().read(folder).course()).isEmpty();
    }

    private Course course() {
        ParsedCourse parsed = new CourseReader().read(folder);
        assertThat(parsed.problems()).filteredOn(ContentProblem::isError).isEmpty();
        return parsed.course().orElseThrow();
    }

    private List<String> messages() {
        return messages(folder);
    }

    /** Without the warnings about the tiny scenario and lesson, which are easier and shorter than real ones should be. */
    private static List<String> messages(Path root) {
        return new CourseReader()
                .read(root).problems().stream()
                        .filter(problem -> problem.isError() || problem.file().equals("course.yaml"))
                        .map(ContentProblem::toString)
                        .toList();
    }
}
