package fieldcraft.web;

import io.javalin.http.Context;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** What was typed into a form. Missing fields are empty; text comes in Unicode's composed form. */
public final class FormFields {
    private final Context ctx;

    private FormFields(Context ctx) {
        this.ctx = ctx;
    }

    public static FormFields of(Context ctx) {
        return new FormFields(ctx);
    }

    /** One line of text: without blanks around it, any run of white space inside is one blank. */
    public String line(String name) {
        return oneLine(normalised(secret(name)));
    }

    /** Text of many lines, which end in a single line feed. */
    public String text(String name) {
        return normalised(secret(name))
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /** Exactly what was typed, as a password needs it. */
    public String secret(String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("");
    }

    /** Whether a tick box was ticked. */
    public boolean ticked(String name) {
        return ctx.formParam(name) != null;
    }

    /** A whole number, if one was sent. */
    public Optional<Integer> number(String name) {
        try {
            return Optional.of(Integer.valueOf(line(name)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The values of all fields with this name, each one line. */
    public List<String> lines(String name) {
        return ctx.formParams(name).stream()
                .map(value -> oneLine(normalised(value)))
                .toList();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
