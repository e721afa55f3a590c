package fieldcraft.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** Answers with a page: {@code Pages.render(ctx, "people/account", Map.of("sessions", sessions))}. */
public final class Pages {
    private static final String HTML = "text/html; charset=utf-8";

    private Pages() {}

    /** A page without a model of its own. */
    public static void render(Context ctx, String page) {
        render(ctx, page, Map.of());
    }

    /** The page of the template {@code templates/<page>.peb}; its variables are the components of the record. */
    public static void render(Context ctx, String page, Record model) {
        render(ctx, page, RecordModel.of(model));
    }

    /** The same with variables beside those of the record. */
    public static void render(Context ctx, String page, Record model, Map<String, ?> more) {
        Map<String, Object> all = RecordModel.of(model);
        all.putAll(more);
        render(ctx, page, all);
    }

    /** The page of the template {@code templates/<page>.peb}. */
    public static void render(Context ctx, String page, Map<String, ?> model) {
        ctx.header("Cache-Control", "no-store");
        ctx.render(page, model);
        ctx.contentType(HTML);
    }

    /** The same page again, because what was sent cannot be accepted (422); its model has the {@link FieldErrors}. */
    public static void renderInvalid(Context ctx, String page, Map<String, ?> model) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        render(ctx, page, model);
    }

    /** Sends the browser on to another page of this site after something was done (303). */
    public static void redirect(Context ctx, String address) {
        ctx.redirect(address, HttpStatus.SEE_OTHER);
    }
}
