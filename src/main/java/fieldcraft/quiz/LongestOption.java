package fieldcraft.quiz;

import fieldcraft.quiz.ChoiceQuestion.Option;
import java.util.Comparator;
import java.util.List;

/**
 * In how many choice questions of a check the longest option, the first of several, is a right one: who looks for it should
 * not be helped.
 */
public record LongestOption(int right, int questions) {

    public static LongestOption in(KnowledgeCheck check) {
        List<ChoiceQuestion> choices = check.questions().stream()
                .filter(ChoiceQuestion.class::isInstance)
                .map(ChoiceQuestion.class::cast)
                .toList();
        int right = (int) choices.stream().filter(LongestOption::isRight).count();
        return new LongestOption(right, choices.size());
    }

    /** In more than half of them. */
    public boolean isTooOften() {
        return 2 * right > questions;
    }

    private static boolean isRight(ChoiceQuestion choice) {
        return choice.options().stream()
                .min(Comparator.comparing(LongestOption::negativeLength))
                .map(Option::right)
                .orElse(false);
    }

    private static int negativeLength(Option option) {
        return -option.plainText().codePointCount(0, option.plainText().length());
    }
}
