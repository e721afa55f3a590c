package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.course.LessonReader.LessonFile;
import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes in lessons, each an edit of one that is sound. */
class LessonReaderTest {
    private static final String SOUND =
            """
            ---
            title: The visit
            minutes: 5
            objectives:
              - You can ask.
              - You can wait.
            ---

            He waits.

            ## What happened {#what-happened .story}

            ### The gate {#gate}

            ## Take along {#take-along .take-along}
            """.replace("\n\n### The gate", "\n" + "And waits. ".repeat(450) + "\n### The gate");

    private final Problems problems = new Problems("lesson.md");

    @Test
    void aSoundOneHasNoProblems() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @Test
    void theContentsAreItsHeadingsOfTheSecondLevel() {
        assertThat(file(SOUND).lesson().contents())
                .extracting(Lesson.Heading::id)
                .containsExactly("what-happened", "take-along");
    }

    @Test
    void objectivesAreNeeded() {
        assertThat(problems(SOUND.replace("objectives:\n  - You can ask.\n  - You can wait.\n", "")))
                .containsExactly("lesson.md:2: error: 'objectives' is missing");
    }

    @Test
    void minutesAreNeeded() {
        assertThat(problems(SOUND.replace("minutes: 5", "minutes: five")))
                .containsExactly("lesson.md:3: error: 'minutes' is a whole number from 1 to 240");
    }

    @Test
    void headingsNeedIds() {
        assertThat(problems(SOUND.replace(" {#gate}", "")))
                .containsExactly("lesson.md:13: error: a heading needs an id: ## Heading {#what-happened}");
    }

    @Test
    void idsAreGivenOnce() {
        assertThat(problems(SOUND.replace("{#gate}", "{#take-along}")))
                .containsExactly("lesson.md:15: error: '#take-along' is the id of another heading already");
    }

    @Test
    void idsAreSmallLetters() {
        assertThat(problems(SOUND.replace("{#gate}", "{#Gate}")))
                .containsExactly(
                        "lesson.md:13: error: '#Gate': an id has small letters and digits, with - between words");
    }

    @Test
    void classesAreKnown() {
        assertThat(problems(SOUND.replace(".story", ".tale")))
                .containsExactly("lesson.md:11: error: unknown class '.tale'; known: counter-example, example, method,"
                        + " self-check, story, take-along, then-and-now");
    }

    @Test
    void theTitleIsNoHeading() {
        assertThat(problems(SOUND.replace("He waits.", "# The visit {#visit}")))
                .containsExactly("lesson.md:9: error: headings begin with '##': the title stands in the front matter");
    }

    @Test
    void noLevelIsSkipped() {
        assertThat(problems(SOUND.replace("### The gate", "#### The gate")))
                .containsExactly("lesson.md:13: error: a level of headings is skipped: ### comes first");
    }

    @Test
    void somethingIsTakenAlong() {
        assertThat(problems(SOUND.replace(" .take-along", "")))
                .containsExactly(
                        "lesson.md:1: error: a lesson needs a section to take along: ## Heading {#to-take-along"
                                + " .take-along}");
    }

    @Test
    void theAttributesOfAGameMeanNothing() {
        assertThat(problems(SOUND.replace("He waits.", "He waits. {if=\"trust > 1\"}")))
                .containsExactly("lesson.md:9: error: 'if=trust > 1' means nothing in a lesson");
    }

    @Test
    void leftOverBracesAreErrors() {
        assertThat(problems(SOUND.replace("He waits.", "He {waits."))).hasSize(1);
    }

    @Test
    void warnsWhenReadingAloneTakesLonger() {
        assertThat(problems(SOUND.replace("He waits.", "word ".repeat(200))))
                .containsExactly("lesson.md:3: warning: reading alone takes about 6 minutes");
    }

    @Test
    void warnsWhenThereIsTooLittleToRead() {
        assertThat(problems(SOUND.replace("And waits. ", "")))
                .containsExactly("lesson.md:1: warning: reading takes about 1 minute: a lesson has 5 to 9");
    }

    @Test
    void warnsWhenThereIsTooMuchToRead() {
        assertThat(problems(SOUND.replace("minutes: 5", "minutes: 20").replace("And waits. ", "A b c d e ")))
                .containsExactly("lesson.md:1: warning: reading takes about 12 minutes: a lesson has 5 to 9");
    }

    @Test
    void translationsKeepTheHeadings() {
        assertThat(differences(SOUND.replace("{#gate}", "{#door}")))
                .containsExactly("lesson.md:13: error: the original has ### {#gate} here");
    }

    @Test
    void translationsKeepTheClasses() {
        assertThat(differences(SOUND.replace(" .story", "")))
                .containsExactly("lesson.md:11: error: the original has ## {#what-happened .story} here");
    }

    @Test
    void translationsHaveNoMoreHeadings() {
        assertThat(differences(SOUND + "\n## More {#more}\n"))
                .containsExactly("lesson.md:17: error: the original has 3 headings, not 4");
    }

    @Test
    void translationsKeepTheNumberOfObjectives() {
        assertThat(differences(SOUND.replace("  - You can wait.\n", "")))
                .containsExactly("lesson.md:5: error: the original has 2 objectives, not 1");
    }

    private List<String> differences(String translation) {
        LessonFile original = file(SOUND);
        new LessonComparison(original, file(translation), problems).run();
        return found();
    }

    private List<String> problems(String text) {
        file(text);
        return found();
    }

    private LessonFile file(String text) {
        return new LessonReader().read(text, Language.EN, problems).orElseThrow();
    }

    private List<String> found() {
        return problems.found().stream().map(ContentProblem::toString).toList();
    }
}
