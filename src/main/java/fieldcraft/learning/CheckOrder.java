package fieldcraft.learning;

import fieldcraft.quiz.ChoiceQuestion;
import fieldcraft.quiz.MatchingQuestion;
import fieldcraft.quiz.OrderingQuestion;
import fieldcraft.quiz.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The order in which an attempt on a check asks and offers: shuffled, so that position gives nothing away, and the same at
 * every reload and in every language. An order lists the places in the file, in the order to show.
 */
public final class CheckOrder {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int QUESTIONS = -1;
    private static final int MATCHES = 1_000;

    private final long seed;

    /** @param seed the attempt's own */
    public CheckOrder(long seed) {
        this.seed = seed;
    }

    /** The order of so many questions. */
    public List<Integer> questions(int count) {
        return shuffled(QUESTIONS, count);
    }

    /** The order of the options, items or rows of the question at a place in the file; items never come in their right order. */
    List<Integer> parts(int place, Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return shuffled(place, choice.options().size());
        }
        if (question instanceof MatchingQuestion matching) {
            return shuffled(place, matching.rows().size());
        }
        return question instanceof OrderingQuestion ordering
                ? displaced(shuffled(place, ordering.items().size()))
                : List.of();
    }

    /** The order of what can be chosen for each row; the four relationships keep theirs. */
    List<Integer> matches(int place, MatchingQuestion question) {
        int count = question.matches().size();
        return question.grid() ? inOrder(count) : shuffled(MATCHES + place, count);
    }

    private List<Integer> shuffled(int salt, int count) {
        List<Integer> order = new ArrayList<>(inOrder(count));
        Collections.shuffle(order, new Random((seed + salt) * SPREAD));
        return List.copyOf(order);
    }

    private static List<Integer> displaced(List<Integer> order) {
        if (!order.equals(inOrder(order.size()))) {
            return order;
        }
        List<Integer> turned = new ArrayList<>(order);
        Collections.rotate(turned, 1);
        return List.copyOf(turned);
    }

    private static List<Integer> inOrder(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
