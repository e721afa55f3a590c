package fieldcraft.learning;

import fieldcraft.web.FormFields;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the form of a question sends.
 *
 * @param number that of the question which the page was made for, counted from 0; -1 if it is missing
 */
record AnswerForm(int number, TypedAnswer typed) {
    private static final int MOST_PARTS = 8;

    static AnswerForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        List<Optional<Integer>> parts = IntStream.range(0, MOST_PARTS)
                .mapToObj(part -> fields.number("part-" + part))
                .toList();
        TypedAnswer typed = new TypedAnswer(
                fields.lines("option").stream()
                        .flatMap(option -> number(option).stream())
                        .toList(),
                parts,
                fields.line("number"),
                fields.number("confidence").flatMap(Confidence::of));
        return new AnswerForm(fields.number("question").orElse(0) - 1, typed);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
