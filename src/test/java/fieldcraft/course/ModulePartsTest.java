package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check and the practice of a module, read with the course. */
class ModulePartsTest {
    private static final String CHECK = """
            ---
            title: A check
            ---

            ## How many days? {#days skill="access" points=2 answer=10}

            > Ten.
            """;
    private static final String PRACTICE = """
            ---
            title: A practice
            minutes: 8
            ---

            Think.

            """;
    private static final String CRITERION = """
            ## A criterion {#%s}

            What was seen.

            1. One
            2. Two
            3. Three
            4. Four

            """;

    private static final String ACCESS =
            "  - {id: access, name: {en: Access, zh: 门路}, description: {en: Gets in., zh: 进得去。}}\n";

    @TempDir
    private Path folder;

    private TinyCourse content;

    @BeforeEach
    void addACheckAndAPractice() throws IOException {
        String practice = PRACTICE
                + CRITERION.formatted("evidence")
                + CRITERION.formatted("cause")
                + CRITERION.formatted("integrity");
        content = TinyCourse.in(folder)
                .edit("course.yaml", "competencies:\n", "competencies:\n" + ACCESS)
                .write("01-first-visit/check.en.md", CHECK)
                .write("01-first-visit/check.zh.md", CHECK.replace("How many days", "几天"))
                .write("01-first-visit/practice.en.md", practice)
                .write("01-first-visit/practice.zh.md", practice.replace("Think", "想一想"));
    }

    @Test
    void readsTheCheckInEachLanguage() {
        ModuleCheck check = module().check().orElseThrow();

        assertThat(check.in(Language.ZH).questions().get(0).title()).isEqualTo("几天?");
        assertThat(check.points()).isEqualTo(2);
        assertThat(check.version()).matches("[0-9a-f]{64}");
    }

    @Test
    void aCheckIsRebuiltFromTheTextsAnAttemptIsPinnedTo() {
        ModuleCheck read = module().check().orElseThrow();

        ModuleCheck rebuilt = ModuleCheck.of(read.texts());

        assertThat(rebuilt).isEqualTo(read);
    }

    @Test
    void brokenTextsAreRefused() {
        assertThatThrownBy(() -> ModuleCheck.of(Map.of(Language.EN, "nothing")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsThePracticeInEachLanguage() {
        ModulePractice practice = module().practice().orElseThrow();

        assertThat(practice.in(Language.ZH).prompt()).isEqualTo("<p>想一想.</p>");
        assertThat(practice.in(Language.EN).criteria())
                .extracting(Practice.Criterion::id)
                .containsExactly("evidence", "cause", "integrity");
    }

    @Test
    void theCompetenciesOfAModuleAreThoseOfItsCheckToo() {
        assertThat(module().competencies()).containsExactly("access", "trust", "discovery");
    }

    @Test
    void aSkillThatIsNoCompetencyIsAnError() throws IOException {
        content.edit("01-first-visit/check.en.md", "access", "juggling");

        assertThat(errors())
                .contains("01-first-visit/check.en.md:5: error: there is no competency 'juggling'")
                .contains("01-first-visit/check.zh.md:5: error: the skill: juggling in the original, access here");
    }

    @Test
    void aPartThatIsNotListedIsNotRead() throws IOException {
        content.edit("course.yaml", ", check, practice]", "]");

        assertThat(module().check()).isEmpty();
        assertThat(module().practice()).isEmpty();
    }

    @Test
    void whatCouldBeReadIsInTheDraft() throws IOException {
        content.edit("01-first-visit/check.zh.md", "answer=10", "answer=ten");
        ParsedCourse parsed = new CourseReader().read(folder);

        assertThat(parsed.course()).isEmpty();
        assertThat(parsed.draft()
                        .orElseThrow()
                        .modules()
                        .get(0)
                        .check()
                        .orElseThrow()
                        .checks())
                .containsOnlyKeys(Language.EN);
    }

    private CourseModule module() {
        assertThat(errors()).isEmpty();
        return new CourseReader().read(folder).course().orElseThrow().modules().get(0);
    }

    private List<String> errors() {
        return new CourseReader()
                .read(folder).problems().stream()
                        .filter(ContentProblem::isError)
                        .map(ContentProblem::toString)
                        .toList();
    }
}
