package fieldcraft.learning;

import fieldcraft.web.FormFields;
import io.javalin.http.Context;
import java.time.Instant;

/** What the form of a scene sends: the step it was made for, the choice, and when it was shown. */
final class DecisionForm {
    private static final int MISSING = -1;

    private DecisionForm() {}

    /** What is asked for; a field that is missing or no number asks for something that no scene has. */
    static AskedDecision of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        return new AskedDecision(
                fields.number("step").orElse(MISSING),
                fields.number("choice").orElse(MISSING),
                shownAt(fields.line("shown")));
    }

    private static Instant shownAt(String millis) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(millis));
        } catch (NumberFormatException e) {
            return Instant.EPOCH;
        }
    }
}
