package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.course.PracticeReader.PracticeFile;
import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeReaderTest {
    private static final String SOUND = """
            ---
            title: The hesitation you missed
            minutes: 8
            ---

            Think of a visit. What did you *see*?

            ## Evidence {#evidence}

            What was seen.

            1. Retells
            2. Explains
            3. Analyses
            4. Transfers

            ## Cause {#cause}

            Why it was so.

            1. Names nobody
            2. Names one
            3. Names two
            4. Tests them

            ## Transfer {#transfer}

            What comes next.

            1. Nothing
            2. A wish
            3. A plan
            4. A date
            """;

    private final Problems problems = new Problems("practice.md");

    @Test
    void readsThePromptAndItsRubric() {
        Practice practice = file(SOUND).practice();

        assertThat(problems.found()).isEmpty();
        assertThat(practice.title()).isEqualTo("The hesitation you missed");
        assertThat(practice.minutes()).isEqualTo(8);
        assertThat(practice.prompt()).isEqualTo("<p>Think of a visit. What did you <em>see</em>?</p>");
        assertThat(practice.criteria())
                .first()
                .isEqualTo(new Practice.Criterion(
                        "evidence",
                        "Evidence",
                        "<p>What was seen.</p>",
                        List.of("Retells", "Explains", "Analyses", "Transfers")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    minutes: 8 | minutes: soon | 3: error: 'minutes' is a whole number from 1 to 240
                    minutes: 8 | minutes: 8/pass: 3 | 4: error: unknown key 'pass'; known are minutes, title
                    Think of a visit. What did you *see*? | '' | 1: error: a practice needs a prompt before its first heading: what is to be written
                    {#cause} | '' | 17: error: a criterion needs an id; known: evidence, cause, alternative, transfer, integrity
                    {#cause} | {#courage} | 17: error: there is no criterion 'courage'; known: evidence, cause, alternative, transfer, integrity
                    {#cause} | {#evidence} | 17: error: 'evidence' stands twice or too late: the order is evidence, cause, alternative, transfer, integrity
                    {#cause} | {#integrity} | 26: error: 'transfer' stands twice or too late: the order is evidence, cause, alternative, transfer, integrity
                    {#cause} | {#cause .story} | 17: error: '.story' means nothing in a practice
                    {#cause} | {#cause points=2} | 17: error: 'points=2' means nothing in a practice
                    ## Cause | ### Cause | 17: error: a criterion's heading has two '#', and there are no others
                    Why it was so. | '' | 17: error: a criterion needs a sentence on what it looks at
                    4. Tests them | '' | 17: error: a criterion needs one numbered list of four levels, the lowest first
                    4. Tests them | 4. Tests them/5. More | 17: error: a criterion needs one numbered list of four levels, the lowest first
                    4. Tests them | 4. Tests them/   - all | 24: error: a level is one paragraph: what can be seen in the text
                    """)
    void aMistakeIsReportedInItsLine(String before, String after, String problem) {
        assertThat(SOUND).contains(before);
        file(SOUND.replace(before, after.replace("/", "\n")));

        assertThat(found()).containsExactly(problem);
    }

    @Test
    void threeCriteriaAreTheFewest() {
        file(SOUND.substring(0, SOUND.indexOf("## Transfer")));

        assertThat(found())
                .containsExactly(
                        "1: error: 2 criteria: a practice has three to five, headings like '## Evidence {#evidence}'");
    }

    @Test
    void translationsKeepTheCriteriaAndTheMinutes() {
        String other = SOUND.replace("#transfer", "#integrity").replace("minutes: 8", "minutes: 9");

        new PracticeReader().compare(file(SOUND), file(other), problems);

        assertThat(found())
                .containsExactly(
                        "1: error: the criteria: [evidence, cause, transfer] in the original,"
                                + " [evidence, cause, integrity] here",
                        "3: error: the minutes: 8 in the original, 9 here");
    }

    @Test
    void aLanguageThatIsMissingHasTheWordsOfTheOther() {
        ModulePractice practice = PracticeReader.modulePractice(Map.of(Language.EN, file(SOUND)));

        assertThat(practice.in(Language.ZH)).isEqualTo(practice.in(Language.EN));
        assertThat(practice.version()).matches("[0-9a-f]{64}");
    }

    private PracticeFile file(String text) {
        return new PracticeReader().read(text, Language.EN, problems).orElseThrow();
    }

    private List<String> found() {
        return problems.found().stream()
                .map(ContentProblem::toString)
                .map(problem -> problem.substring("practice.md:".length()))
                .toList();
    }
}
