package fieldcraft.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;

/** The cookie that holds the secret token of a signed-in browser. */
public final class SessionCookie {
    static final String NAME = "session";

    private SessionCookie() {}

    public static Optional<String> token(Context ctx) {
        return Cookies.find(ctx, NAME);
    }

    public static void set(Context ctx, String token, Duration life) {
        Cookies.set(ctx, NAME, token, life);
    }

    public static void remove(Context ctx) {
        Cookies.remove(ctx, NAME);
    }
}
