package fieldcraft.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lets only requests pass whose address and form are clean UTF-8 text, before anything reads them. */
final class RequestText {
    private RequestText() {}

    /**
     * Checks the address, the query and the form.
     *
     * @throws UnreadableRequest if one of them is not UTF-8 or has control characters
     */
    static void check(Context ctx) {
        String query = Optional.ofNullable(ctx.queryString()).orElse("");
        String form = ctx.isFormUrlencoded() ? new String(ctx.bodyAsBytes(), StandardCharsets.ISO_8859_1) : "";
        if (!UrlText.isClean(ctx.path()) || !UrlText.isClean(query) || !UrlText.isClean(form)) {
            throw new UnreadableRequest();
        }
    }
}
