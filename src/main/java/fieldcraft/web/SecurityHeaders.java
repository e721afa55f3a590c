package fieldcraft.web;

import static java.util.Map.entry;

import io.javalin.http.Context;
import java.util.Map;

/** The headers that tell a browser what our pages may do: nothing that we do not need (OWASP ASVS 5.0, chapter 3). */
final class SecurityHeaders {
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** What every answer carries. */
    static final Map<String, String> STRICT = Map.ofEntries(
            entry("Content-Security-Policy", CONTENT_SECURITY_POLICY),
            entry("X-Content-Type-Options", "nosniff"),
            entry("Referrer-Policy", "same-origin"),
            entry(
                    "Permissions-Policy",
                    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
            entry("Cross-Origin-Opener-Policy", "same-origin"),
            entry("Cross-Origin-Resource-Policy", "same-origin"));

    private static final String ONE_YEAR = "max-age=31536000";

    private SecurityHeaders() {}

    static void add(Context ctx) {
        STRICT.forEach(ctx::header);
        if (ctx.appData(Cookies.SECURE)) {
            ctx.header("Strict-Transport-Security", ONE_YEAR);
        }
    }
}
