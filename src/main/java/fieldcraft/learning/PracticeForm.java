package fieldcraft.learning;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.FormFields;
import io.javalin.http.Context;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the form of a practice sends: the text, and which draft it was made from in which tab.
 *
 * @param quiet whether it is the page's script that sends it, and needs one line instead of a page
 */
record PracticeForm(SentText sent, boolean quiet) {
    /** The most characters that a text may have. */
    static final int LONGEST = 20_000;

    private static final String TEXT = "text";
    private static final int MOST_SETTLED = 20;
    private static final Pattern TAB = Pattern.compile("[\\w-]{1,64}");

    static PracticeForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        List<String> settled =
                fields.lines("settled").stream().limit(MOST_SETTLED).toList();
        return new PracticeForm(
                new SentText(fields.text(TEXT), fields.number("revision").orElse(0), tab(fields.line("tab")), settled),
                fields.ticked("quiet"));
    }

    private static String tab(String word) {
        return TAB.matcher(word).matches() ? word : "none";
    }

    /** What keeps the text from being saved. */
    FieldErrors errorsOfDraft() {
        int length = sent.body().codePointCount(0, sent.body().length());
        return FieldErrors.none().require(length <= LONGEST, TEXT, "learning.writing.too-long", length, LONGEST);
    }

    /** What keeps the text from being handed in. */
    FieldErrors errors() {
        return errorsOfDraft().require(!sent.body().isEmpty(), TEXT, "learning.writing.empty");
    }
}
