package fieldcraft.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A question for a number, which earns all points or none.
 *
 * @param answer the right number; its unit stands in the question
 * @param tolerance by how much an answer may differ from it
 */
public record NumberQuestion(Stem stem, BigDecimal answer, BigDecimal tolerance) implements Question {
    public NumberQuestion {
        Objects.requireNonNull(stem);
        Objects.requireNonNull(answer);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is never negative");
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.NUMBER;
    }

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public Answer answer(List<Integer> places) {
        throw new IllegalArgumentException("a number is typed, and has no places");
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Number;
    }

    @Override
    public Grade grade(Answer given) {
        BigDecimal difference = Answer.Number.of(given).value().subtract(answer).abs();
        boolean isRight = difference.compareTo(tolerance) <= 0;
        return Grade.of(isRight ? 1 : 0, 1, points(), List.of(isRight));
    }
}
