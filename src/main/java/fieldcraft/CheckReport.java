package fieldcraft;

import fieldcraft.quiz.CheckChance;
import fieldcraft.quiz.KnowledgeCheck;
import fieldcraft.quiz.LongestOption;
import fieldcraft.quiz.Question;
import fieldcraft.quiz.QuestionKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures of one knowledge check in one language.
 *
 * @param kinds how many questions there are of each kind
 * @param chancePassRate the probability, 0 to 1, that random answers pass
 * @param longest how often the longest option is right
 */
record CheckReport(
        String file, Map<QuestionKind, Long> kinds, int points, double chancePassRate, LongestOption longest) {

    static CheckReport of(String file, KnowledgeCheck check, int passMark) {
        Map<QuestionKind, Long> kinds = check.questions().stream()
                .collect(Collectors.groupingBy(
                        Question::kind, () -> new EnumMap<>(QuestionKind.class), Collectors.counting()));
        return new CheckReport(
                file, kinds, check.points(), CheckChance.of(check).passRate(passMark), LongestOption.in(check));
    }

    long questions() {
        return kinds.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The kinds with their numbers, such as {@code single 3, number 1}. */
    String kindsInWords() {
        return kinds.entrySet().stream()
                .map(entry -> entry.getKey().word() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
