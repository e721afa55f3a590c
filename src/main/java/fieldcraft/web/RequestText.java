package fieldcraft.web;

import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets only requests pass whose address and form are clean UTF-8 text, before anything reads them. */
final class RequestText {
    /** As browsers send forms; another encoding than UTF-8 may be named, but is not ours. */
    private static final Pattern FORM = Pattern.compile(
            "application/x-www-form-urlencoded(\\s*;\\s*charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);

    private RequestText() {}

    /**
     * Checks the address, the query and the form. Forms with files are checked by {@link FileUpload}.
     *
     * @throws UnsupportedMediaTypeResponse if something else than a form was sent
     * @throws UnreadableRequest if one of them is not UTF-8 or has control characters
     */
    static void check(Context ctx) {
        boolean isFile = FileUpload.isOne(ctx);
        if (ctx.contentType() != null && !isFile && !isForm(ctx.contentType())) {
            throw new UnsupportedMediaTypeResponse();
        }
        String query = Optional.ofNullable(ctx.queryString()).orElse("");
        String form =
                ctx.contentType() != null && !isFile ? new String(ctx.bodyAsBytes(), StandardCharsets.ISO_8859_1) : "";
        if (!UrlText.isClean(ctx.path()) || !UrlText.isClean(query) || !UrlText.isClean(form)) {
            throw new UnreadableRequest();
        }
    }

    private static boolean isForm(String contentType) {
        return FORM.matcher(contentType.strip()).matches();
    }
}
