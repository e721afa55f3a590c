package fieldcraft.quiz;

import static fieldcraft.quiz.Checks.choice;
import static fieldcraft.quiz.Checks.grid;
import static fieldcraft.quiz.Checks.matching;
import static fieldcraft.quiz.Checks.ordering;
import static fieldcraft.quiz.Checks.stem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final Offset<Double> EXACT = within(1e-12);

    private final Question single = choice("-x-", 2);
    private final Question multiple = choice("xx-x-", 3);
    private final Question ordering = ordering(4, 1);
    private final Question matching = matching(2, 2, 0, 1, 0);
    private final Question grid = grid(1, 0, 1, 2, 3);
    private final Question number = new NumberQuestion(stem(1), new BigDecimal("-0.6"), new BigDecimal("0.05"));

    @Test
    void aSingleChoiceIsRightOrNot() {
        assertThat(single.grade(Answer.ticks(List.of(1)))).isEqualTo(new Grade(1, 2, List.of(true, true, true)));
        assertThat(single.grade(Answer.ticks(List.of(0)))).isEqualTo(new Grade(0, 0, List.of(false, false, true)));
    }

    @Test
    void wrongTicksOfAMultipleChoiceAreSubtracted() {
        assertThat(multiple.grade(Answer.ticks(List.of(0, 1, 3))).isRight()).isTrue();
        assertThat(multiple.grade(Answer.ticks(List.of(0, 1))).share()).isCloseTo(2.0 / 3, EXACT);
        Grade grade = multiple.grade(Answer.ticks(List.of(0, 1, 2)));
        assertThat(grade.points()).isCloseTo(1, EXACT);
        assertThat(grade.parts()).containsExactly(true, true, false, false, true);
    }

    @Test
    void aMultipleChoiceNeverFallsBelowNothing() {
        assertThat(multiple.grade(Answer.ticks(List.of(0, 2, 4))).points()).isZero();
        assertThat(multiple.grade(Answer.ticks(List.of())).points()).isZero();
    }

    @Test
    void anOrderCountsNeighboursThatAreTogether() {
        assertThat(ordering.grade(Answer.order(List.of(0, 1, 2, 3))).isRight()).isTrue();
        Grade turned = ordering.grade(Answer.order(List.of(2, 3, 0, 1)));
        assertThat(turned.share()).isCloseTo(2.0 / 3, EXACT);
        assertThat(turned.parts()).containsExactly(false, true, false, true);
        assertThat(ordering.grade(Answer.order(List.of(3, 2, 1, 0))).share()).isZero();
    }

    @Test
    void matchesCountByRows() {
        Grade grade = matching.grade(Answer.matches(List.of(0, 0, 0)));

        assertThat(grade.points()).isCloseTo(4.0 / 3, EXACT);
        assertThat(grade.parts()).containsExactly(true, false, true);
    }

    @Test
    void aMissingMatchEarnsNothing() {
        assertThat(matching.grade(Answer.matches(List.of(0, -1))).share()).isCloseTo(1.0 / 3, EXACT);
    }

    @Test
    void aNeighbourInTheGridIsHalfRight() {
        assertThat(grid.grade(Answer.matches(List.of(0, 1, 2, 3))).isRight()).isTrue();
        assertThat(grid.grade(Answer.matches(List.of(1, 3, 0, 2))).share()).isCloseTo(0.5, EXACT);
        Grade opposite = grid.grade(Answer.matches(List.of(3, 2, 1, 0)));
        assertThat(opposite).isEqualTo(new Grade(0, 0, List.of(false, false, false, false)));
        assertThat(grid.grade(Answer.matches(List.of(-1, -1, -1, -1))).share()).isZero();
    }

    @Test
    void aNumberIsRightWithinItsTolerance() {
        assertThat(number.grade(Answer.number("-0.65").orElseThrow()).isRight()).isTrue();
        assertThat(number.grade(Answer.number("-0.651").orElseThrow()).isRight())
                .isFalse();
    }

    @Test
    void anAnswerOfAnotherKindIsRefused() {
        Answer number = Answer.number("1").orElseThrow();
        assertThatThrownBy(() -> single.grade(number)).isInstanceOf(IllegalArgumentException.class);
        assertThat(single.accepts(number)).isFalse();
    }

    @Test
    void whatIsMissingInAnAnswerIsSeen() {
        assertThat(single.accepts(Answer.ticks(List.of()))).isFalse();
        assertThat(single.accepts(Answer.ticks(List.of(0, 1)))).isFalse();
        assertThat(single.accepts(Answer.ticks(List.of(3)))).isFalse();
        assertThat(multiple.accepts(Answer.ticks(List.of(0, 4)))).isTrue();
        assertThat(ordering.accepts(Answer.order(List.of(0, 1, 2)))).isFalse();
        assertThat(ordering.accepts(Answer.order(List.of(0, 1, 2, 2)))).isFalse();
        assertThat(ordering.accepts(Answer.order(List.of(3, 1, 2, 0)))).isTrue();
        assertThat(matching.accepts(Answer.matches(List.of(0, -1, 1)))).isFalse();
        assertThat(matching.accepts(Answer.matches(List.of(0, 1, 2)))).isFalse();
        assertThat(matching.accepts(Answer.matches(List.of(1, 1, 1)))).isTrue();
    }

    @Test
    void aScoreIsRoundedHalfUp() {
        KnowledgeCheck check = Checks.of(choice("x--", 4), choice("x--", 4));

        assertThat(check.score(8)).isEqualTo(100);
        assertThat(check.score(6.36)).isEqualTo(80);
        assertThat(check.score(1)).isEqualTo(13);
        assertThat(check.score(0)).isZero();
    }

    @Test
    void aScoreForgetsWhatSumsOfThirdsHaveLost() {
        Question thirds = choice("xxx-", 1);
        KnowledgeCheck check = Checks.of(thirds, thirds, thirds, choice("x--", 4), choice("x--", 1));
        double third = thirds.grade(Answer.ticks(List.of(0))).points();

        assertThat(check.score(third + third + third)).isEqualTo(13);
        assertThat(check.score(third + third + third + 0.2)).isEqualTo(15);
    }
}
