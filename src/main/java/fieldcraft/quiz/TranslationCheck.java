package fieldcraft.quiz;

import fieldcraft.markdown.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the questions of a translation with those of its original in everything but words. */
final class TranslationCheck {
    private final List<Question> original;
    private final List<Question> translation;
    private final Problems problems;

    TranslationCheck(List<Question> original, List<Question> translation, Problems problems) {
        this.original = original;
        this.translation = translation;
        this.problems = problems;
    }

    void run() {
        int top = translation.stream().mapToInt(Question::line).findFirst().orElse(1);
        Map<String, Question> originals = byId(original);
        Map<String, Question> translated = byId(translation);
        originals.keySet().stream()
                .filter(id -> !translated.containsKey(id))
                .forEach(id -> problems.error(top, "the question '" + id + "' of the original is missing"));
        for (Question found : translated.values()) {
            Optional.ofNullable(originals.get(found.id()))
                    .ifPresentOrElse(
                            expected -> compare(expected, found),
                            () -> problems.error(found.line(), "the original has no question '" + found.id() + "'"));
        }
        if (originals.keySet().equals(translated.keySet())) {
            compareOrder();
        }
    }

    private static Map<String, Question> byId(List<Question> questions) {
        return questions.stream()
                .collect(Collectors.toMap(Question::id, Function.identity(), (first, second) -> first));
    }

    private void compareOrder() {
        int both = Math.min(original.size(), translation.size());
        for (int place = 0; place < both; place++) {
            String expected = original.get(place).id();
            Question found = translation.get(place);
            if (!expected.equals(found.id())) {
                problems.error(
                        found.line(), "questions keep their order: '" + expected + "' stands here in the original");
                return;
            }
        }
    }

    private void compare(Question expected, Question found) {
        int line = found.line();
        compare(
                line,
                "the skill",
                expected.skill().orElse("none"),
                found.skill().orElse("none"));
        compare(line, "the points", expected.points(), found.points());
        if (expected instanceof ChoiceQuestion before && found instanceof ChoiceQuestion after) {
            compare(line, "the boxes", boxes(before), boxes(after));
        } else if (expected instanceof OrderingQuestion before && found instanceof OrderingQuestion after) {
            compare(
                    line,
                    "the number of items",
                    before.items().size(),
                    after.items().size());
        } else if (expected instanceof MatchingQuestion before
                && found instanceof MatchingQuestion after
                && before.grid() == after.grid()) {
            compare(line, "the matches of the rows, numbered as they appear", matches(before), matches(after));
        } else if (expected instanceof NumberQuestion before && found instanceof NumberQuestion after) {
            compare(line, "the answer", text(before.answer()), text(after.answer()));
            compare(line, "the tolerance", text(before.tolerance()), text(after.tolerance()));
        } else {
            compare(line, "the kind", expected.kind().word(), found.kind().word());
        }
    }

    private static String boxes(ChoiceQuestion choice) {
        return choice.options().stream()
                .map(option -> option.right() ? "[x]" : "[ ]")
                .collect(Collectors.joining(" "));
    }

    private static List<Integer> matches(MatchingQuestion matching) {
        return matching.rows().stream().map(row -> row.match() + 1).toList();
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void compare(int line, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            problems.error(line, what + ": " + expected + " in the original, " + found + " here");
        }
    }
}
