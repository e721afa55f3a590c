package fieldcraft.learning;

import fieldcraft.learning.GradedQuestion.GradedOption;
import fieldcraft.learning.GradedQuestion.GradedRow;
import fieldcraft.markdown.Language;
import fieldcraft.quiz.Answer;
import fieldcraft.quiz.ChoiceQuestion;
import fieldcraft.quiz.Grade;
import fieldcraft.quiz.MatchingQuestion;
import fieldcraft.quiz.MatchingQuestion.Row;
import fieldcraft.quiz.NumberQuestion;
import fieldcraft.quiz.OrderingQuestion;
import fieldcraft.quiz.Question;
import fieldcraft.web.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tells what one answer was worth, and why, in the words of a language. */
final class GradeWriter {
    private static final String RULE = "learning.check.rule.";

    private final AskedQuestion asked;
    private final StoredAnswer stored;
    private final Answer answer;
    private final Grade grade;

    private GradeWriter(AskedQuestion asked, StoredAnswer stored) {
        this.asked = asked;
        this.stored = stored;
        this.answer = Answer.parse(stored.answer());
        this.grade = asked.question().grade(answer);
    }

    /** The answer with this number, counted from 0. */
    static GradedQuestion graded(CheckSheet sheet, int number, Language language) {
        GradeWriter writer = new GradeWriter(
                sheet.question(number, language), sheet.answers().get(number));
        return writer.graded();
    }

    private GradedQuestion graded() {
        Question question = asked.question();
        return new GradedQuestion(
                asked.number() + 1,
                question.kind().word(),
                question,
                GradedQuestion.verdict(grade.share()),
                Words.points(grade.points()),
                stored.confidence().toString(),
                question instanceof ChoiceQuestion choice ? options(choice) : List.of(),
                rows(question),
                why(question));
    }

    private List<GradedOption> options(ChoiceQuestion choice) {
        List<Integer> ticked = ((Answer.Ticks) answer).options();
        return asked.order().stream()
                .map(place -> option(choice.options().get(place), ticked.contains(place)))
                .toList();
    }

    private static GradedOption option(ChoiceQuestion.Option option, boolean ticked) {
        String state = ticked ? (option.right() ? "right" : "wrong") : (option.right() ? "missed" : "left");
        return new GradedOption(option.html(), option.explanation(), state);
    }

    private List<GradedRow> rows(Question question) {
        if (question instanceof MatchingQuestion matching) {
            return asked.order().stream().map(row -> row(matching, row)).toList();
        }
        if (question instanceof OrderingQuestion ordering) {
            return places(ordering);
        }
        return question instanceof NumberQuestion number ? List.of(number(number)) : List.of();
    }

    private GradedRow row(MatchingQuestion matching, int place) {
        Row row = matching.rows().get(place);
        int given = ((Answer.Matches) answer).matches().get(place);
        return new GradedRow(
                row.thing(),
                matching.matches().get(given),
                matching.matches().get(row.match()),
                GradedQuestion.verdict(share(matching, place, given)));
    }

    /** What one row is worth by itself. */
    private static double share(MatchingQuestion matching, int place, int given) {
        Row row = matching.rows().get(place);
        return new MatchingQuestion(matching.stem(), List.of(row), matching.matches(), matching.grid())
                .grade(Answer.matches(List.of(given)))
                .share();
    }

    private List<GradedRow> places(OrderingQuestion ordering) {
        List<Integer> given = ((Answer.Order) answer).items();
        List<GradedRow> rows = new ArrayList<>();
        for (int item : given) {
            int place = rows.size();
            rows.add(new GradedRow(
                    String.valueOf(place + 1),
                    ordering.items().get(item),
                    ordering.items().get(place),
                    grade.parts().get(place) ? "right" : "wrong"));
        }
        return rows;
    }

    private GradedRow number(NumberQuestion number) {
        return new GradedRow(
                "",
                text(((Answer.Number) answer).value()),
                text(number.answer()),
                GradedQuestion.verdict(grade.share()));
    }

    private Message why(Question question) {
        String key = RULE + question.kind().word();
        String earned = Words.points(grade.points());
        int possible = question.points();
        if (question instanceof ChoiceQuestion choice) {
            return ticks(choice, key, earned);
        }
        if (question instanceof NumberQuestion number) {
            String exactly = number.tolerance().signum() == 0 ? "-exact" : "";
            return Message.of(key + exactly, text(number.tolerance()), earned, possible);
        }
        if (question instanceof MatchingQuestion matching && matching.grid()) {
            return Message.of(
                    key, count("right"), count("partly"), asked.order().size(), earned, possible);
        }
        if (question instanceof MatchingQuestion) {
            return Message.of(key, count("right"), asked.order().size(), earned, possible);
        }
        int pairs = (int)
                grade.parts().stream().skip(1).filter(Boolean::booleanValue).count();
        return Message.of(key, pairs, asked.order().size() - 1, earned, possible);
    }

    private Message ticks(ChoiceQuestion choice, String key, String earned) {
        List<String> states = options(choice).stream().map(GradedOption::state).toList();
        int right = (int) states.stream().filter("right"::equals).count();
        int wrong = (int) states.stream().filter("wrong"::equals).count();
        int missed = (int) states.stream().filter("missed"::equals).count();
        return Message.of(key, right, wrong, right + missed, earned, choice.points());
    }

    private int count(String verdict) {
        return (int) rows(asked.question()).stream()
                .filter(row -> row.verdict().equals(verdict))
                .count();
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
