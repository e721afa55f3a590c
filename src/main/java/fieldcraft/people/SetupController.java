package fieldcraft.people;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.SessionCookie;
import fieldcraft.web.SignedIn;
import fieldcraft.web.Visit;
import io.javalin.http.Context;
import java.util.Map;

/** The page of the first start. Without its token, or once there is an account, there is no such page. */
public final class SetupController {
    private final Setup setup;
    private final Sessions sessions;
    private final SampleCompany sample;

    public SetupController(Setup setup, Sessions sessions, SampleCompany sample) {
        this.setup = setup;
        this.sessions = sessions;
        this.sample = sample;
    }

    public void show(Context ctx) {
        SetupForm form = SetupForm.empty(ctx);
        requireOpen(form);
        Pages.render(ctx, "people/setup", Map.of("form", form, "errors", FieldErrors.none()));
    }

    /** Makes the admin's account and signs in; the passwords of the sample company are shown this once. */
    public void complete(Context ctx) {
        SetupForm form = SetupForm.of(ctx);
        requireOpen(form);
        if (!form.errors().isEmpty()) {
            Pages.renderInvalid(ctx, "people/setup", Map.of("form", form, "errors", form.errors()));
            return;
        }
        Person admin = setup.complete(form);
        SessionCookie.set(ctx, sessions.open(admin, Visit.of(ctx)), Sessions.LONGEST);
        SignedIn.enter(ctx, admin);
        if (form.sample()) {
            Pages.render(ctx, "people/sample", Map.of("members", sample.settleBeside(admin)));
        } else {
            Pages.redirect(ctx, "/");
        }
    }

    private void requireOpen(SetupForm form) {
        if (!setup.isOpenFor(form.token())) {
            throw new NotFound();
        }
    }
}
