package fieldcraft.learning;

import fieldcraft.web.Cookies;
import fieldcraft.web.FormFields;
import fieldcraft.web.Pages;
import io.javalin.http.Context;
import java.time.Duration;

/** The switch for the coach's word at once, in practice; the browser remembers it. */
public final class CoachController {
    private static final String COOKIE = "coach";
    private static final Duration LIFE = Duration.ofDays(365);

    static boolean isOn(Context ctx) {
        return Cookies.find(ctx, COOKIE).isPresent();
    }

    public void turn(Context ctx) {
        if (FormFields.of(ctx).line("coach").equals("true")) {
            Cookies.set(ctx, COOKIE, "on", LIFE);
        } else {
            Cookies.remove(ctx, COOKIE);
        }
        Pages.redirect(ctx, Addresses.attempt(AttemptController.id(ctx)));
    }
}
