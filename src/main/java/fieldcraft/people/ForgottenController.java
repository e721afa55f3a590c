package fieldcraft.people;

import fieldcraft.web.Pages;
import io.javalin.http.Context;

/** What to do without the password. */
public final class ForgottenController {
    public void show(Context ctx) {
        Pages.render(ctx, "people/forgotten");
    }
}
