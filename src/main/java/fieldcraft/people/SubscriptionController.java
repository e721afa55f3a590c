package fieldcraft.people;

import fieldcraft.web.Flash;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import io.javalin.http.Context;
import java.util.Map;

/** Where the letter leads that somebody wants no more: no sign-in, one button. */
public final class SubscriptionController {
    private final Subscriptions subscriptions;

    public SubscriptionController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    public void show(Context ctx) {
        Pages.render(ctx, "people/digest", Map.of("wanted", subscriptions.wants(owner(ctx)), "action", ctx.path()));
    }

    public void refuse(Context ctx) {
        subscriptions.change(owner(ctx), false);
        Flash.done(ctx, "people.digest.refused");
        Pages.redirect(ctx, ctx.path());
    }

    private long owner(Context ctx) {
        return subscriptions.owner(ctx.pathParam("secret")).orElseThrow(NotFound::new);
    }
}
