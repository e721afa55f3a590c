package fieldcraft.quiz;

import static fieldcraft.quiz.Checks.choice;
import static fieldcraft.quiz.Checks.grid;
import static fieldcraft.quiz.Checks.matching;
import static fieldcraft.quiz.Checks.ordering;
import static fieldcraft.quiz.Checks.stem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckChanceTest {
    private static final NumberQuestion NUMBER = new NumberQuestion(stem(1), BigDecimal.TEN, BigDecimal.ZERO);

    @Test
    void oneOfThreeIsRightInAThird() {
        CheckChance chance = CheckChance.of(Checks.of(choice("x--", 1)));

        assertThat(chance.passRate(80)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(chance.passRate(0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aNumberIsNeverGuessed() {
        assertThat(CheckChance.of(Checks.of(NUMBER)).passRate(1)).isZero();
    }

    /** Two of three points are 67, not 66.7, and 4.5 of 9 are 50: a pass on the mark is a pass. */
    @Test
    void aScoreOnTheMarkPasses() {
        KnowledgeCheck check = Checks.of(choice("x-", 2), NUMBER);

        assertThat(CheckChance.of(check).passRate(67)).isCloseTo(0.5, within(1e-12));
        assertThat(CheckChance.of(check).passRate(68)).isZero();
    }

    @Test
    void equalsTheCountOfAllAnswers() {
        List<KnowledgeCheck> checks = List.of(
                Checks.of(choice("x--", 2), choice("xx-x", 1), NUMBER),
                Checks.of(ordering(4, 3), matching(3, 2, 0, 1, 2)),
                Checks.of(grid(2, 0, 3, 1), choice("-xx-x", 1), ordering(3, 1)),
                Checks.of(matching(2, 1, 0, 1, 0, 1, 1), choice("---x", 3)));
        for (KnowledgeCheck check : checks) {
            for (int mark = 0; mark <= 100; mark += 5) {
                assertThat(CheckChance.of(check).passRate(mark)).isCloseTo(counted(check, mark), within(1e-9));
            }
        }
    }

    @Test
    void agreesWithManyGuessers() {
        KnowledgeCheck check = Checks.of(
                choice("x---", 2),
                choice("x-x-x", 2),
                ordering(6, 2),
                matching(8, 2, 0, 1, 2, 3, 4, 5, 6, 7),
                grid(3, 0, 1, 2, 3, 2));
        Random random = new Random(7);
        int rounds = 40_000;
        long passed = IntStream.range(0, rounds)
                .filter(round -> check.score(check.questions().stream()
                                .mapToDouble(question ->
                                        question.grade(guess(question, random)).points())
                                .sum())
                        >= 45)
                .count();

        assertThat(CheckChance.of(check).passRate(45)).isCloseTo((double) passed / rounds, within(0.01));
    }

    private static double counted(KnowledgeCheck check, int mark) {
        return counted(check, 0, 0, mark);
    }

    private static double counted(KnowledgeCheck check, int place, double points, int mark) {
        if (place == check.questions().size()) {
            return check.score(points) >= mark ? 1 : 0;
        }
        Question question = check.questions().get(place);
        List<Answer> answers = all(question);
        return answers.stream()
                        .mapToDouble(answer -> counted(
                                check,
                                place + 1,
                                points + question.grade(answer).points(),
                                mark))
                        .sum()
                / answers.size();
    }

    /** Every answer that a guesser may give. */
    private static List<Answer> all(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            int options = choice.options().size();
            return choice.isMultiple()
                    ? words(2, options).stream()
                            .map(boxes -> Answer.ticks(IntStream.range(0, options)
                                    .filter(option -> boxes.get(option) == 1)
                                    .boxed()
                                    .toList()))
                            .toList()
                    : IntStream.range(0, options)
                            .mapToObj(option -> Answer.ticks(List.of(option)))
                            .toList();
        }
        if (question instanceof OrderingQuestion ordering) {
            int items = ordering.items().size();
            return words(items, items).stream()
                    .filter(order -> order.stream().distinct().count() == items)
                    .map(Answer::order)
                    .toList();
        }
        return question instanceof MatchingQuestion matching
                ? words(matching.matches().size(), matching.rows().size()).stream()
                        .map(Answer::matches)
                        .toList()
                : List.of(Answer.number("0").orElseThrow());
    }

    /** All words of a length over so many letters. */
    private static List<List<Integer>> words(int letters, int length) {
        List<List<Integer>> words = List.of(List.of());
        for (int place = 0; place < length; place++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> word : words) {
                for (int letter = 0; letter < letters; letter++) {
                    List<Integer> more = new ArrayList<>(word);
                    more.add(letter);
                    longer.add(more);
                }
            }
            words = longer;
        }
        return words;
    }

    private static Answer guess(Question question, Random random) {
        if (question instanceof ChoiceQuestion choice) {
            return choice.isMultiple()
                    ? Answer.ticks(IntStream.range(0, choice.options().size())
                            .filter(option -> random.nextBoolean())
                            .boxed()
                            .toList())
                    : Answer.ticks(List.of(random.nextInt(choice.options().size())));
        }
        if (question instanceof OrderingQuestion ordering) {
            List<Integer> items = new ArrayList<>(
                    IntStream.range(0, ordering.items().size()).boxed().toList());
            Collections.shuffle(items, random);
            return Answer.order(items);
        }
        MatchingQuestion matching = (MatchingQuestion) question;
        return Answer.matches(matching.rows().stream()
                .map(row -> random.nextInt(matching.matches().size()))
                .toList());
    }
}
