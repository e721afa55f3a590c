package fieldcraft.learning;

import fieldcraft.web.FormFields;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a start button sends: nothing for a scored attempt; {@code practice=true} and {@code from=ATTEMPT.STEP} for practice.
 *
 * @param origin where the practice begins, if it says so in a form that can be read
 */
record StartForm(boolean practice, Optional<Attempt.Origin> origin) {
    private static final Pattern ORIGIN = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

    static StartForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        Matcher from = ORIGIN.matcher(fields.line("from"));
        return new StartForm(
                fields.ticked("practice"),
                from.matches()
                        ? Optional.of(
                                new Attempt.Origin(Long.parseLong(from.group(1)), Integer.parseInt(from.group(2))))
                        : Optional.empty());
    }
}
