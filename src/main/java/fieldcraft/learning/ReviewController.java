package fieldcraft.learning;

import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import fieldcraft.web.Viewer;
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
        Viewer person = SignedIn.person(ctx);
        PlayedAttempt played =
                attempts.finished(AttemptController.id(ctx), person).orElseThrow(NotFound::new);
        Pages.render(ctx, "learning/review", pages.review(played, person, RequestLanguage.of(ctx)));
    }
}
