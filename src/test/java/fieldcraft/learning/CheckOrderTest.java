package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import fieldcraft.quiz.KnowledgeCheck;
import fieldcraft.quiz.MatchingQuestion;
import fieldcraft.quiz.OrderingQuestion;
import fieldcraft.quiz.Question;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckOrderTest {
    private final KnowledgeCheck check = TinyCheck.CHECK.in(Language.EN);

    @Test
    void isTheSameForTheSameAttempt() {
        assertThat(new CheckOrder(7).questions(10)).isEqualTo(new CheckOrder(7).questions(10));
    }

    @Test
    void asksEveryQuestionOnceInAnotherOrderForAnotherAttempt() {
        Set<List<Integer>> orders = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            List<Integer> order = new CheckOrder(seed).questions(6);
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
            orders.add(order);
        }

        assertThat(orders).hasSizeGreaterThan(80);
    }

    @Test
    void putsEveryOptionIntoEveryPlaceAboutEquallyOften() {
        Question three = check.questions().get(0);
        int[] first = new int[3];
        for (long seed = 0; seed < 3_000; seed++) {
            first[new CheckOrder(seed).parts(0, three).get(0)]++;
        }

        assertThat(Arrays.stream(first).boxed()).allMatch(times -> times > 900 && times < 1_100);
    }

    @Test
    void neverShowsItemsInTheirRightOrder() {
        OrderingQuestion ordering =
                (OrderingQuestion) check.question("order-of-visit").orElseThrow();

        for (long seed = 0; seed < 200; seed++) {
            assertThat(new CheckOrder(seed).parts(2, ordering)).isNotEqualTo(List.of(0, 1, 2));
        }
    }

    @Test
    void leavesTheFourRelationshipsInTheirOrder() {
        MatchingQuestion grid = (MatchingQuestion) check.question("stand").orElseThrow();

        assertThat(new CheckOrder(3).matches(4, grid)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void whatIsPutIntoTheFormIsTheAnswerThatWasMeant() {
        for (long seed = 0; seed < 50; seed++) {
            for (int place = 0; place < check.questions().size(); place++) {
                AskedQuestion asked =
                        AskedQuestion.of(0, place, check.questions().get(place), new CheckOrder(seed));

                assertThat(asked.errors(TinyCheck.right(asked)).isEmpty()).isTrue();
                assertThat(share(asked, TinyCheck.right(asked))).isEqualTo(1);
                assertThat(share(asked, TinyCheck.wrong(asked))).isLessThan(1);
            }
        }
    }

    private static double share(AskedQuestion asked, TypedAnswer typed) {
        return asked.question().grade(asked.answer(typed).orElseThrow()).share();
    }
}
