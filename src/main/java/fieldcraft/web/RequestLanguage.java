package fieldcraft.web;

import fieldcraft.markdown.Language;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The language of a request: the signed-in person's, else the cookie's, else the browser's, else English. */
public final class RequestLanguage {
    private static final String COOKIE = "language";
    private static final Duration LIFE = Duration.ofDays(365);

    private RequestLanguage() {}

    public static Language of(Context ctx) {
        return SignedIn.find(ctx)
                .map(Viewer::language)
                .or(() -> Cookies.find(ctx, COOKIE).flatMap(Language::of))
                .or(() -> Optional.ofNullable(ctx.header("Accept-Language")).flatMap(RequestLanguage::preferred))
                .orElse(Language.EN);
    }

    /** Makes the browser remember this language. */
    public static void keep(Context ctx, Language language) {
        Cookies.set(ctx, COOKIE, language.tag(), LIFE);
    }

    private static Optional<Language> preferred(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> range.getRange().split("-", 2)[0])
                    .flatMap(tag -> Language.of(tag).stream())
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
