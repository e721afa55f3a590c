package fieldcraft.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What somebody who knows nothing earns with one question: the probability of each amount, in {@linkplain Grade#UNITS units}.
 *
 * <p>A single choice is one of the options, in a multiple choice each option is ticked or not, an order is any order, a row
 * gets any of the matches, all with equal probability; a number is never guessed.
 */
record Guesses(Map<Integer, Double> chances) {
    private static final Guesses NOTHING = new Guesses(Map.of(0, 1.0));

    static Guesses at(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return choice.isMultiple() ? ticked(choice) : one(choice);
        }
        if (question instanceof OrderingQuestion ordering) {
            return ordered(ordering);
        }
        return question instanceof MatchingQuestion matching ? matched(matching) : NOTHING;
    }

    private static Guesses one(ChoiceQuestion choice) {
        return equallyLikely(
                choice,
                IntStream.range(0, choice.options().size())
                        .mapToObj(option -> Answer.ticks(List.of(option)))
                        .toList());
    }

    private static Guesses ticked(ChoiceQuestion choice) {
        int options = choice.options().size();
        return equallyLikely(
                choice,
                IntStream.range(0, 1 << options)
                        .mapToObj(boxes -> Answer.ticks(IntStream.range(0, options)
                                .filter(option -> (boxes & 1 << option) != 0)
                                .boxed()
                                .toList()))
                        .toList());
    }

    private static Guesses ordered(OrderingQuestion ordering) {
        List<Answer> orders = new ArrayList<>();
        List<Integer> items = new ArrayList<>(
                IntStream.range(0, ordering.items().size()).boxed().toList());
        permute(items, 0, orders);
        return equallyLikely(ordering, orders);
    }

    private static void permute(List<Integer> items, int from, List<Answer> orders) {
        if (from == items.size()) {
            orders.add(Answer.order(items));
        }
        for (int place = from; place < items.size(); place++) {
            Collections.swap(items, from, place);
            permute(items, from + 1, orders);
            Collections.swap(items, from, place);
        }
    }

    private static Guesses equallyLikely(Question question, List<Answer> answers) {
        Map<Integer, Double> chances = new TreeMap<>();
        answers.forEach(answer -> chances.merge(question.grade(answer).units(), 1.0 / answers.size(), Double::sum));
        return new Guesses(chances);
    }

    /** Row by row, since the rows together have millions of answers. */
    private static Guesses matched(MatchingQuestion matching) {
        int rows = matching.rows().size();
        int matches = matching.matches().size();
        int unitsOfHalf = Grade.UNITS * matching.points() / (2 * rows);
        Map<Integer, Double> chances = new TreeMap<>(Map.of(0, 1.0));
        for (int row = 0; row < rows; row++) {
            Map<Integer, Double> before = Map.copyOf(chances);
            chances.clear();
            for (int match = 0; match < matches; match++) {
                int more = unitsOfHalf * matching.halves(row, match);
                before.forEach((units, chance) -> chances.merge(units + more, chance / matches, Double::sum));
            }
        }
        return new Guesses(chances);
    }
}
