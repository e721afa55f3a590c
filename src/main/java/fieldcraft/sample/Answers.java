package fieldcraft.sample;

import fieldcraft.quiz.Answer;
import fieldcraft.quiz.ChoiceQuestion;
import fieldcraft.quiz.MatchingQuestion;
import fieldcraft.quiz.NumberQuestion;
import fieldcraft.quiz.OrderingQuestion;
import fieldcraft.quiz.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Answers to questions of a check, right ones and such as people give who half know it. */
final class Answers {
    private final Random random;

    Answers(Random random) {
        this.random = random;
    }

    Answer right(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return choice.answer(IntStream.range(0, choice.options().size())
                    .filter(place -> choice.options().get(place).right())
                    .boxed()
                    .toList());
        }
        if (question instanceof OrderingQuestion ordering) {
            return ordering.answer(inOrder(ordering.items().size()));
        }
        if (question instanceof MatchingQuestion matching) {
            return matching.answer(
                    matching.rows().stream().map(MatchingQuestion.Row::match).toList());
        }
        return new Answer.Number(((NumberQuestion) question).answer());
    }

    /** Not quite, or not at all. */
    Answer mistaken(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return choice.answer(List.of(random.nextInt(choice.options().size())));
        }
        if (question instanceof OrderingQuestion ordering) {
            List<Integer> items = new ArrayList<>(inOrder(ordering.items().size()));
            Collections.swap(items, random.nextInt(items.size()), random.nextInt(items.size()));
            return ordering.answer(items);
        }
        if (question instanceof MatchingQuestion matching) {
            return matching.answer(matching.rows().stream()
                    .map(row -> random.nextBoolean()
                            ? row.match()
                            : random.nextInt(matching.matches().size()))
                    .toList());
        }
        BigDecimal value = ((NumberQuestion) question).answer();
        return new Answer.Number(value.add(BigDecimal.valueOf(1 + random.nextInt(9))));
    }

    private static List<Integer> inOrder(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
