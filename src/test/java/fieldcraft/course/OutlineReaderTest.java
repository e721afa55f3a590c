package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes in {@code course.yaml}, each an edit of one that is sound. */
class OutlineReaderTest {
    private static final String SOUND = """
            title: {en: Course, zh: 课程}
            languages: [en, zh]
            marks: {scenario: 70, mastery: 85, check: 80}
            competencies:
              - id: trust
                name: {en: Trust, zh: 互信}
                description: {en: Keeps promises., zh: 说到做到。}
            modules:
              - folder: 01-first-visit
                title: {en: First, zh: 第一}
                summary: {en: One., zh: 一。}
                parts: [scenario, lesson]
            """;

    @Test
    void aSoundOneHasNoProblems() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @Test
    void partsStandInTheOrderInWhichTheyAreTaken() {
        CourseOutline outline =
                OutlineReader.read(SOUND, new Problems("course.yaml")).orElseThrow();

        assertThat(outline.modules().get(0).parts()).containsExactly(Part.LESSON, Part.SCENARIO);
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThat(problems(SOUND + "colour: red\n"))
                .containsExactly(
                        "course.yaml:13: error: unknown key 'colour'; known are competencies, languages, marks,"
                                + " modules, paths, title");
    }

    @Test
    void anUnknownLanguageIsAnError() {
        assertThat(problems(SOUND.replace("[en, zh]", "[en, zh, fr]")))
                .containsExactly("course.yaml:2: error: unknown language 'fr'; known: en, zh");
    }

    @Test
    void aMissingTranslationIsAnError() {
        assertThat(problems(SOUND.replace("{en: Trust, zh: 互信}", "{en: Trust}")))
                .containsExactly("course.yaml:6: error: 'zh' is missing");
    }

    @Test
    void aMarkOverAHundredIsAnError() {
        assertThat(problems(SOUND.replace("check: 80", "check: 800")))
                .containsExactly("course.yaml:3: error: 'check' is a whole number from 1 to 100");
    }

    @Test
    void anIdThatIsNoneIsAnError() {
        assertThat(problems(SOUND.replace("id: trust", "id: Trust me")))
                .containsExactly("course.yaml:5: error: 'Trust me': an id has small letters and digits, with - between"
                        + " words");
    }

    @Test
    void aFolderOutsideIsAnError() {
        assertThat(problems(SOUND.replace("01-first-visit", "../01-first-visit")))
                .containsExactly("course.yaml:9: error: '../01-first-visit': a module's folder looks like"
                        + " 05-new-division-chief");
    }

    @Test
    void anUnknownPartIsAnError() {
        assertThat(problems(SOUND.replace("[scenario, lesson]", "[scenario, exam]")))
                .containsExactly(
                        "course.yaml:12: error: unknown part 'exam'; known: lesson, scenario, check, practice");
    }

    @Test
    void twoModulesWithOneIdAreAnError() {
        assertThat(problems(SOUND + """
                  - folder: 02-first-visit
                    title: {en: Second, zh: 第二}
                    summary: {en: Two., zh: 二。}
                    parts: [lesson]
                """))
                .containsExactly("course.yaml:9: error: 'first-visit' stands twice among the modules");
    }

    @Test
    void aPathThroughAnUnknownModuleIsAnError() {
        assertThat(problems(SOUND + """
                paths:
                  - id: onboarding
                    title: {en: Onboarding, zh: 入职}
                    modules: [second-visit]
                """)).containsExactly("course.yaml:16: error: there is no module 'second-visit'");
    }

    private static List<String> problems(String yaml) {
        Problems problems = new Problems("course.yaml");
        OutlineReader.read(yaml, problems);
        return problems.found().stream().map(ContentProblem::toString).toList();
    }
}
