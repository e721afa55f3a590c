package fieldcraft.learning;

import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;

/** The review of a finished attempt: every decision analysed. */
public final class ReviewController {
    private final Attempts attempts;
    private final AttemptPages pages;

    public ReviewController(Attempts attempts, AttemptPages pages) {
        this.attempts = attempts;
        this.pages = pages;
    }

    public void show(Context ctx) {
        PlayedAttempt played =
                attempts.finished(AttemptPath.id(ctx), SignedIn.person(ctx)).orElseThrow(NotFound::new);
        Pages.render(ctx, "learning/review", pages.review(played, ctx));
    }
}
