package fieldcraft.coaching;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.FormFields;
import io.javalin.http.Context;

/**
 * A coach's answer.
 *
 * @param number of the text that it answers
 * @param deed {@code accept} or {@code return}
 */
record VerdictForm(int number, String deed, String word) {
    private static final int LONGEST = 2_000;

    static VerdictForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        String number = fields.line("number");
        return new VerdictForm(
                number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0,
                fields.line("deed"),
                fields.text("word").strip());
    }

    static VerdictForm blank(int number) {
        return new VerdictForm(number, "", "");
    }

    FieldErrors errors() {
        return FieldErrors.none()
                .require(accepts() || deed.equals("return"), "deed", "coaching.form.no-deed")
                .require(accepts() || !word.isEmpty(), "word", "coaching.form.no-word")
                .require(word.length() <= LONGEST, "word", "coaching.form.too-long", LONGEST);
    }

    boolean accepts() {
        return deed.equals("accept");
    }
}
