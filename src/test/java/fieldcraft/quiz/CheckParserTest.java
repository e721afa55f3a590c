package fieldcraft.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckParserTest {
    private KnowledgeCheck check;

    @BeforeEach
    void readTheCheck() throws IOException {
        check = Checks.parsed(Checks.text("check.md"));
    }

    @Test
    void readsTheWholeCheck() {
        assertThat(check.title()).isEqualTo("The door");
        assertThat(check.introduction()).isEqualTo("<p>Six questions about a door.</p>");
        assertThat(check.points()).isEqualTo(7);
        assertThat(check.skills()).containsExactly("politics", "trust", "value");
        assertThat(check.questions())
                .extracting(Question::kind)
                .containsExactly(
                        QuestionKind.SINGLE,
                        QuestionKind.MULTIPLE,
                        QuestionKind.ORDERING,
                        QuestionKind.MATCHING,
                        QuestionKind.GRID,
                        QuestionKind.NUMBER);
    }

    @Test
    void readsWhatEveryQuestionHas() {
        Question question = check.questions().get(0);

        assertThat(question.id()).isEqualTo("arms");
        assertThat(question.title()).isEqualTo("Why did he fold his arms?");
        assertThat(question.text()).isEqualTo("<p>He looked at the <em>window</em>.</p>");
        assertThat(question.skill()).isEqualTo(Optional.of("politics"));
        assertThat(question.points()).isEqualTo(2);
        assertThat(question.explanation()).isEmpty();
        assertThat(question.line()).isEqualTo(7);
    }

    @Test
    void readsOptionsWithTheirExplanations() {
        ChoiceQuestion choice = (ChoiceQuestion) check.question("signs").orElseThrow();

        assertThat(choice.options()).extracting(ChoiceQuestion.Option::right).containsExactly(true, true, false, false);
        assertThat(choice.options().get(3))
                .isEqualTo(new ChoiceQuestion.Option(
                        "The second cup of tea", "The second cup of tea", false, "<p>That was courtesy.</p>"));
        assertThat(choice.explanation()).isEqualTo("<p>Signs come before words.</p>");
    }

    @Test
    void readsItemsInTheirOrder() {
        OrderingQuestion ordering = (OrderingQuestion) check.question("order").orElseThrow();

        assertThat(ordering.items()).containsExactly("Ask", "Listen", "Answer");
        assertThat(ordering.points()).isEqualTo(1);
    }

    @Test
    void theMatchesToChooseFromStandOnce() {
        MatchingQuestion matching = (MatchingQuestion) check.question("roles").orElseThrow();

        assertThat(matching.matches()).containsExactly("Price", "Downtime");
        assertThat(matching.rows())
                .containsExactly(
                        new MatchingQuestion.Row("Accountant", 0),
                        new MatchingQuestion.Row("Engineer", 1),
                        new MatchingQuestion.Row("Buyer", 0));
    }

    @Test
    void theGridHasItsFourPlacesInOrder() {
        MatchingQuestion grid = (MatchingQuestion) check.question("grid").orElseThrow();

        assertThat(grid.matches()).containsExactly("Outsider", "Friend", "Supplier", "Partner");
        assertThat(grid.rows()).extracting(MatchingQuestion.Row::match).containsExactly(0, 3, 1);
    }

    @Test
    void theGridOfAChineseFileHasChinesePlaces() throws IOException {
        String chinese = Checks.text("check.md")
                .replace("| Outsider |", "| 局外人 |")
                .replace("| Partner |", "| 伙伴 |")
                .replace("| Friend |", "| 朋友 |");

        MatchingQuestion grid = (MatchingQuestion) new CheckParser()
                .parse("check.zh.md", chinese)
                .check()
                .orElseThrow()
                .question("grid")
                .orElseThrow();

        assertThat(grid.matches()).containsExactly("局外人", "朋友", "供应商", "伙伴");
    }

    @Test
    void readsANumberWithItsTolerance() {
        NumberQuestion number = (NumberQuestion) check.question("days").orElseThrow();

        assertThat(number.answer()).isEqualTo(BigDecimal.TEN);
        assertThat(number.tolerance()).isEqualTo(BigDecimal.ONE);
        assertThat(number.text()).isEqualTo("<p>The notice came on Monday.</p>");
        assertThat(number.explanation()).isEqualTo("<p>Ten days from the notice.</p>");
    }

    @Test
    void aNumberMayBeNegativeAndHaveDecimals() {
        NumberQuestion number =
                (NumberQuestion) Checks.question("## Mark? {#mark skill=\"trust\" answer=\"-0.6\"}\n\n> Minus.\n");

        assertThat(number.answer()).isEqualTo(new BigDecimal("-0.6"));
        assertThat(number.tolerance()).isZero();
    }

    @Test
    void aListWithoutBoxesAndAQuoteBeforeTheOptionsAreText() {
        Question question = Checks.question("""
                ## Why? {#why skill="trust"}

                > She said no.

                - Monday
                - Tuesday

                1. One
                2. Two
                3. Three

                > That is why.
                """);

        assertThat(question.kind()).isEqualTo(QuestionKind.ORDERING);
        assertThat(question.text()).contains("<blockquote>").contains("<li>Tuesday</li>");
    }

    @Test
    void aFileWithoutQuestionsIsNoCheck() {
        ParsedCheck parsed = new CheckParser().parse("check.md", "---\ntitle: A check\n---\n");

        assertThat(parsed.check()).isEmpty();
        assertThat(parsed.problems().get(0).message()).startsWith("a check needs questions");
    }

    @Test
    void nobodyAnswersOverFiftyQuestions() {
        String text = "---\ntitle: A check\n---\n";
        StringBuilder many = new StringBuilder(text);
        for (int question = 0; question <= 50; question++) {
            many.append("\n## Q {#q").append(question).append(" skill=\"x\" answer=1}\n\n> Why.\n");
        }

        assertThat(new CheckParser()
                        .parse("check.md", many.toString())
                        .problems()
                        .get(0)
                        .message())
                .isEqualTo("over 50 questions: nobody will answer them all");
    }
}
