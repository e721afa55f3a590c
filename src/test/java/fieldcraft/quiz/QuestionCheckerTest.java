package fieldcraft.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionCheckerTest {
    private static final Set<String> COMPETENCIES = Set.of("politics", "trust", "value");
    private static final String FEW = "7: warning: only 6 questions: eight or more make a check";

    private String text;

    @BeforeEach
    void readTheText() throws IOException {
        text = Checks.text("check.md");
    }

    @Test
    void aCheckShouldHaveEightQuestions() {
        assertThat(problems(text)).containsExactly(FEW);
    }

    @Test
    void aSkillIsACompetency() {
        assertThat(problems(text.replace("politics", "juggling")))
                .containsExactly("7: error: there is no competency 'juggling'", FEW);
    }

    @Test
    void aCheckShouldHaveFourKinds() {
        assertThat(problems(text.replaceFirst("(?s)## What comes first.*(## How many)", "$1")))
                .contains("7: warning: only 3 kinds of questions: four or more keep people thinking");
    }

    @Test
    void theLongestOptionShouldNotBeRightInOverHalf() {
        assertThat(problems(text.replace("The rep named an ally", "The rep named an ally whom he knew")))
                .contains("7: warning: the longest option is right in 2 of 2 choice questions");
    }

    @Test
    void theFirstOfTwoLongestCounts() {
        Question first = Checks.choice("x--", 1);
        Question second = Checks.choice("-x-", 1);

        assertThat(LongestOption.in(Checks.of(first, second))).isEqualTo(new LongestOption(1, 2));
    }

    @Test
    void guessingShouldNotPass() {
        Question choice = Checks.choice("x--", 1);

        assertThat(QuestionChecker.check("check.md", Checks.of(choice, choice), Language.EN, Set.of("trust"), 80))
                .extracting(ContentProblem::message)
                .contains("random answers pass with a probability of 11.1 %; it should be below 1 %");
    }

    @Test
    void aQuestionCanBeReadInAMinute() {
        assertThat(problems(text.replace("He looked at", "He looked at ".repeat(45))))
                .contains("7: warning: this question has 157 words, more than 130, which a minute is enough for");
    }

    @Test
    void chineseIsCountedInCharacters() {
        KnowledgeCheck check = Checks.parsed(text.replace("The notice came on Monday.", "周一收到的通知。".repeat(40)));

        assertThat(QuestionChecker.check("check.md", check, Language.ZH, COMPETENCIES, 80))
                .extracting(ContentProblem::message)
                .contains("this question has 339 characters, more than 260, which a minute is enough for");
    }

    @Test
    void wordsMayDifferInATranslation() {
        assertThat(differences(
                        text.replace("Ask", "问").replace("Downtime", "停机").replace("The rep", "他")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    politics | trust | 7: the skill: politics in the original, trust here
                    points=2 | points=3 | 7: the points: 2 in the original, 3 here
                    3. Answer | 3. Answer/4. Go | 34: the number of items: 3 in the original, 4 here
                    answer=10 | answer=11 | 62: the answer: 10 in the original, 11 here
                    tolerance=1 | tolerance=2 | 62: the tolerance: 1 in the original, 2 here
                    The bank !! Partner | The bank !! Supplier | 52: the matches of the rows, numbered as they appear: [1, 4, 2] in the original, [1, 3, 2] here
                    Buyer !! Price | Buyer !! Time | 42: the matches of the rows, numbered as they appear: [1, 2, 1] in the original, [1, 2, 3] here
                    - [x] The folded | - [ ] The folded | 21: the boxes: [x] [x] [ ] [ ] in the original, [x] [ ] [ ] [ ] here
                    #days | #weeks | 7: the question 'days' of the original is missing
                    #days | #weeks | 62: the original has no question 'weeks'
                    skill="value" answer=10 tolerance=1} | skill="value"}//1. a/2. b/3. c | 62: the kind: number in the original, ordering here
                    """)
    void nothingElseMayDiffer(String original, String translation, String difference) {
        String changed = text.replace(
                original.replace("!!", "|"), translation.replace("!!", "|").replace("/", "\n"));
        assertThat(differences(changed.replace(
                        "\nThe notice came on Monday.\n",
                        original.contains("tolerance=1}") ? "" : "\nThe notice came on Monday.\n")))
                .contains(difference);
    }

    @Test
    void questionsKeepTheirOrder() {
        List<Question> turned = new ArrayList<>(Checks.parsed(text).questions());
        turned.add(turned.remove(0));

        assertThat(QuestionChecker.compareTranslations(Checks.parsed(text).questions(), "check.zh.md", turned))
                .extracting(ContentProblem::message)
                .containsExactly("questions keep their order: 'arms' stands here in the original");
    }

    private List<String> differences(String translation) {
        return QuestionChecker.compareTranslations(
                        Checks.parsed(text).questions(),
                        "check.zh.md",
                        Checks.parsed(translation).questions())
                .stream()
                .map(ContentProblem::toString)
                .map(problem -> problem.replaceFirst("^check.zh.md:(\\d+): error: ", "$1: "))
                .toList();
    }

    private static List<String> problems(String text) {
        return QuestionChecker.check("check.md", Checks.parsed(text), Language.EN, COMPETENCIES, 80).stream()
                .map(ContentProblem::toString)
                .map(problem -> problem.substring("check.md:".length()))
                .toList();
    }
}
