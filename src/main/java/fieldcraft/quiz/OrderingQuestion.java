package fieldcraft.quiz;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A question for the right order of some items. The share is that of the neighbouring pairs which stand next to each other
 * and in their order in the answer too.
 *
 * @param items their words, plain text, in the right order
 */
public record OrderingQuestion(Stem stem, List<String> items) implements Question {
    public OrderingQuestion {
        Objects.requireNonNull(stem);
        items = List.copyOf(items);
        if (items.size() < 2) {
            throw new IllegalArgumentException("an order needs two items");
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.ORDERING;
    }

    @Override
    public List<String> words() {
        return items;
    }

    @Override
    public Answer answer(List<Integer> places) {
        return Answer.order(places);
    }

    @Override
    public boolean accepts(Answer answer) {
        List<Integer> all = IntStream.range(0, items.size()).boxed().toList();
        return answer instanceof Answer.Order order
                && order.items().stream().sorted().toList().equals(all);
    }

    @Override
    public Grade grade(Answer answer) {
        List<Integer> order = Answer.Order.of(answer).items();
        List<Boolean> parts = IntStream.range(0, order.size())
                .mapToObj(place -> isInOrder(order, place))
                .toList();
        int pairs = (int) parts.stream().skip(1).filter(Boolean::booleanValue).count();
        return Grade.of(Math.min(pairs, items.size() - 1), items.size() - 1, points(), parts);
    }

    private static boolean isInOrder(List<Integer> order, int place) {
        return place == 0 ? order.get(0) == 0 : order.get(place) == order.get(place - 1) + 1;
    }
}
