package fieldcraft.learning;

import fieldcraft.quiz.Answer;
import fieldcraft.quiz.ChoiceQuestion;
import fieldcraft.quiz.MatchingQuestion;
import fieldcraft.quiz.NumberQuestion;
import fieldcraft.quiz.OrderingQuestion;
import fieldcraft.quiz.Question;
import fieldcraft.web.FieldErrors;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A question in the order in which an attempt shows it.
 *
 * @param number counts from 0 in the order of the attempt
 * @param order the places of its options, items or rows, in the order to show
 * @param matches the places of what can be chosen for each row, in the order to show; empty if nothing is matched
 */
public record AskedQuestion(int number, Question question, List<Integer> order, List<Integer> matches) {
    private static final int MISSING = -1;

    public AskedQuestion {
        order = List.copyOf(order);
        matches = List.copyOf(matches);
    }

    /** The question at a place in the file, as it is shown as number {@code number}. */
    static AskedQuestion of(int number, int place, Question question, CheckOrder order) {
        return new AskedQuestion(
                number,
                question,
                order.parts(place, question),
                question instanceof MatchingQuestion matching ? order.matches(place, matching) : List.of());
    }

    /** The option, HTML, or the item or row, plain text, that is shown at a place. */
    String words(int shown) {
        int place = order.get(shown);
        if (question instanceof ChoiceQuestion choice) {
            return choice.options().get(place).html();
        }
        if (question instanceof MatchingQuestion matching) {
            return matching.rows().get(place).thing();
        }
        return question instanceof OrderingQuestion ordering ? ordering.items().get(place) : "";
    }

    /** What was answered; empty if something is missing, or is nothing that the form offers. */
    Optional<Answer> answer(TypedAnswer typed) {
        Optional<Answer> answer = question instanceof NumberQuestion
                ? Answer.number(typed.number())
                : Optional.of(question.answer(places(typed)));
        return answer.filter(question::accepts);
    }

    /** What keeps the answer from being taken, for each field. */
    FieldErrors errors(TypedAnswer typed) {
        FieldErrors errors = answer(typed).isPresent() ? FieldErrors.none() : answerErrors(typed);
        return errors.require(typed.confidence().isPresent(), "confidence", "learning.check.error.confidence");
    }

    private FieldErrors answerErrors(TypedAnswer typed) {
        if (question instanceof ChoiceQuestion choice) {
            String key = choice.isMultiple() ? "learning.check.error.options" : "learning.check.error.option";
            return FieldErrors.none().require(false, "option", key);
        }
        if (question instanceof NumberQuestion) {
            return FieldErrors.none().require(false, "number", "learning.check.error.number");
        }
        return question instanceof MatchingQuestion ? matchErrors(typed) : placeErrors(typed);
    }

    private FieldErrors matchErrors(TypedAnswer typed) {
        FieldErrors errors = FieldErrors.none();
        for (int shown = 0; shown < order.size(); shown++) {
            errors = errors.require(
                    match(typed, shown) != MISSING, "part-" + shown, "learning.check.error.match", words(shown));
        }
        return errors;
    }

    private FieldErrors placeErrors(TypedAnswer typed) {
        FieldErrors errors = FieldErrors.none();
        for (int shown = 0; shown < order.size(); shown++) {
            Optional<Integer> place = typed.part(shown).filter(this::isPlace);
            boolean isTaken = IntStream.range(0, shown)
                    .anyMatch(other -> place.isPresent() && typed.part(other).equals(place));
            String field = "part-" + shown;
            errors = errors.require(place.isPresent(), field, "learning.check.error.place", words(shown))
                    .require(!isTaken, field, "learning.check.error.place-taken", place.orElse(0));
        }
        return errors;
    }

    private boolean isPlace(int place) {
        return place >= 1 && place <= order.size();
    }

    private List<Integer> places(TypedAnswer typed) {
        if (question instanceof ChoiceQuestion) {
            return typed.ticked().stream().map(this::place).toList();
        }
        return question instanceof MatchingQuestion ? chosenMatches(typed) : chosenOrder(typed);
    }

    private int place(int shown) {
        return shown >= 0 && shown < order.size() ? order.get(shown) : MISSING;
    }

    /** For each row in the file the place of its match. */
    private List<Integer> chosenMatches(TypedAnswer typed) {
        return IntStream.range(0, order.size())
                .map(row -> match(typed, order.indexOf(row)))
                .boxed()
                .toList();
    }

    private int match(TypedAnswer typed, int shown) {
        return typed.part(shown)
                .filter(match -> match >= 0 && match < matches.size())
                .map(matches::get)
                .orElse(MISSING);
    }

    /** The items in the order given to them; a place that nobody or somebody twice was given has none. */
    private List<Integer> chosenOrder(TypedAnswer typed) {
        return IntStream.rangeClosed(1, order.size())
                .map(place -> itemAt(typed, place))
                .boxed()
                .toList();
    }

    private int itemAt(TypedAnswer typed, int place) {
        return IntStream.range(0, order.size())
                .filter(shown ->
                        typed.part(shown).filter(given -> given == place).isPresent())
                .map(order::get)
                .findFirst()
                .orElse(MISSING);
    }
}
