package fieldcraft.quiz;

import fieldcraft.markdown.Attribute;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the number that is asked for from the heading of its question. */
final class NumberParser {
    private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,6})?";

    private final Problems problems;

    NumberParser(Problems problems) {
        this.problems = problems;
    }

    /** The question; empty if its number is none. */
    Optional<Question> question(Stem stem, Section section) {
        Optional<BigDecimal> answer = number(section, "answer");
        Optional<Attribute> tolerance = section.attributes().value("tolerance");
        Optional<BigDecimal> difference =
                tolerance.isEmpty() ? Optional.of(BigDecimal.ZERO) : number(section, "tolerance");
        if (difference.isPresent() && difference.get().signum() < 0) {
            problems.error(section.line(), "a tolerance is never negative");
            return Optional.empty();
        }
        return answer.flatMap(right -> difference.map(around -> new NumberQuestion(stem, right, around)));
    }

    private Optional<BigDecimal> number(Section section, String name) {
        Attribute attribute = section.attributes().value(name).orElseThrow();
        String text = attribute.value().strip();
        if (!text.matches(NUMBER)) {
            problems.error(
                    attribute.line(),
                    "'" + attribute + "' is no number: write " + name + "=10 or " + name + "=\"0.6\"");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }
}
