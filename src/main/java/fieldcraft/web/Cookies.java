package fieldcraft.web;

import io.javalin.config.Key;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/**
 * Our cookies: for this site only, unreadable for scripts, and behind HTTPS never sent without it.
 *
 * <p>Behind HTTPS their names carry the prefix {@code __Host-}, so that no neighbouring site can plant one.
 */
public final class Cookies {
    /** Whether browsers reach us by HTTPS; set once when the server is made. */
    static final Key<Boolean> SECURE = new Key<>("cookies-secure");

    private static final String SECURE_PREFIX = "__Host-";
    private static final int UNTIL_BROWSER_CLOSES = -1;

    private Cookies() {}

    /** What the browser sent, or what this response has set since. */
    public static Optional<String> find(Context ctx, String name) {
        String fullName = fullName(ctx, name);
        return Optional.<String>ofNullable(ctx.attribute(fullName))
                .or(() -> Optional.ofNullable(ctx.cookie(fullName)))
                .filter(value -> !value.isBlank());
    }

    /** Sets a cookie that lives at most this long. */
    public static void set(Context ctx, String name, String value, Duration life) {
        put(ctx, name, value, (int) life.toSeconds());
    }

    /** Sets a cookie that the browser forgets when it is closed. */
    public static void setForVisit(Context ctx, String name, String value) {
        put(ctx, name, value, UNTIL_BROWSER_CLOSES);
    }

    public static void remove(Context ctx, String name) {
        put(ctx, name, "", 0);
    }

    private static void put(Context ctx, String name, String value, int seconds) {
        String fullName = fullName(ctx, name);
        ctx.attribute(fullName, value);
        ctx.cookie(new Cookie(fullName, value, "/", seconds, ctx.appData(SECURE), true, null, SameSite.LAX));
    }

    private static String fullName(Context ctx, String name) {
        return ctx.appData(SECURE) ? SECURE_PREFIX + name : name;
    }
}
