package fieldcraft.people;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.Pages;
import fieldcraft.web.RequestLanguage;
import io.javalin.http.Context;
import java.util.Map;

/** One's own account: name, language, where one is signed in. */
public final class AccountController {
    private static final String PAGE = "people/account";

    private final PersonDao people;
    private final Sessions sessions;

    public AccountController(PersonDao people, Sessions sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    public void show(Context ctx) {
        Pages.render(ctx, PAGE, model(ctx, AccountForm.of(SignedIn.person(ctx)), FieldErrors.none()));
    }

    public void change(Context ctx) {
        AccountForm form = AccountForm.of(ctx);
        if (!form.errors().isEmpty()) {
            Pages.renderInvalid(ctx, PAGE, model(ctx, form, form.errors()));
            return;
        }
        people.change(SignedIn.person(ctx).id(), form.name(), form.chosenLanguage());
        RequestLanguage.keep(ctx, form.chosenLanguage());
        Flash.done(ctx, "people.account.saved");
        Pages.redirect(ctx, "/account");
    }

    /** Ends all sessions, this one too. */
    public void signOutEverywhere(Context ctx) {
        sessions.endAll(SignedIn.person(ctx));
        sessions.end(ctx);
        Flash.done(ctx, "people.account.signed-out-everywhere");
        Pages.redirect(ctx, "/sign-in");
    }

    private Map<String, Object> model(Context ctx, AccountForm form, FieldErrors errors) {
        SignedIn signedIn = SignedIn.of(ctx);
        return Map.of(
                "form",
                form,
                "errors",
                errors,
                "sessions",
                sessions.of(signedIn.person()),
                "current",
                signedIn.session());
    }
}
