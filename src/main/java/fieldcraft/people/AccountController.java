package fieldcraft.people;

import static java.util.Map.entry;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.Pages;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.Secrets;
import fieldcraft.web.SessionCookie;
import fieldcraft.web.SignedIn;
import fieldcraft.web.Viewer;
import io.javalin.http.Context;
import java.util.Map;

/** One's own account: name, language, where one is signed in. */
public final class AccountController {
    private final PersonDao people;
    private final Sessions sessions;
    private final Subscriptions subscriptions;

    public AccountController(PersonDao people, Sessions sessions, Subscriptions subscriptions) {
        this.people = people;
        this.sessions = sessions;
        this.subscriptions = subscriptions;
    }

    public void show(Context ctx) {
        Viewer person = SignedIn.person(ctx);
        AccountForm form = AccountForm.of(person, subscriptions.wants(person.id()));
        Pages.render(ctx, "people/account", model(ctx, form, FieldErrors.none()));
    }

    public void change(Context ctx) {
        AccountForm form = AccountForm.of(ctx);
        if (!form.errors().isEmpty()) {
            Pages.renderInvalid(ctx, "people/account", model(ctx, form, form.errors()));
            return;
        }
        Viewer person = SignedIn.person(ctx);
        people.change(person.id(), form.name(), form.chosenLanguage());
        subscriptions.change(person, form.digest());
        RequestLanguage.keep(ctx, form.chosenLanguage());
        Flash.done(ctx, "people.account.saved");
        Pages.redirect(ctx, "/account");
    }

    /** Ends all sessions, this one too. */
    public void signOutEverywhere(Context ctx) {
        sessions.endAll(SignedIn.person(ctx));
        SessionCookie.remove(ctx);
        Flash.done(ctx, "people.account.signed-out-everywhere");
        Pages.redirect(ctx, "/sign-in");
    }

    private Map<String, Object> model(Context ctx, AccountForm form, FieldErrors errors) {
        return Map.ofEntries(
                entry("form", form),
                entry("digested", Subscriptions.isFor(SignedIn.person(ctx))),
                entry("errors", errors),
                entry("sessions", sessions.of(SignedIn.person(ctx))),
                entry(
                        "currentHash",
                        SessionCookie.token(ctx).map(Secrets::sha256Hex).orElse("")));
    }
}
