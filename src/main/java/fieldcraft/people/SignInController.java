package fieldcraft.people;

import static java.util.Map.entry;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.Pages;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SessionCookie;
import fieldcraft.web.SignedIn;
import fieldcraft.web.Visit;
import io.javalin.http.Context;
import java.util.Map;

/** Signing in and out. */
public final class SignInController {
    private final SignIn signIn;
    private final Sessions sessions;
    private final Setup setup;
    private final AuditLog audit;

    public SignInController(SignIn signIn, Sessions sessions, Setup setup, AuditLog audit) {
        this.audit = audit;
        this.signIn = signIn;
        this.sessions = sessions;
        this.setup = setup;
    }

    /** The page; whoever is signed in already is sent on. */
    public void show(Context ctx) {
        SignInForm form = SignInForm.onTheWay(ctx);
        if (SignedIn.find(ctx).isPresent()) {
            Pages.redirect(ctx, form.to());
        } else {
            Pages.render(ctx, "people/sign-in", model(form, FieldErrors.none()));
        }
    }

    /** Signs in and goes to where the person was going. */
    public void signIn(Context ctx) {
        SignInForm form = SignInForm.of(ctx);
        if (!form.errors().isEmpty()) {
            showAgain(ctx, form, form.errors());
            return;
        }
        SignIn.Outcome outcome =
                signIn.attempt(form.email(), form.password(), Visit.of(ctx).network());
        if (outcome.person().isEmpty()) {
            showAgain(ctx, form, SignInForm.refusal(outcome));
            return;
        }
        enter(ctx, outcome.person().get());
        Pages.redirect(ctx, form.to());
    }

    /** Ends this browser's session. */
    public void signOut(Context ctx) {
        SessionCookie.token(ctx).ifPresent(sessions::end);
        SessionCookie.remove(ctx);
        Pages.redirect(ctx, "/sign-in");
    }

    private void enter(Context ctx, Person person) {
        Visit visit = Visit.of(ctx);
        SessionCookie.set(ctx, sessions.open(person, visit), Sessions.LONGEST);
        audit.note(person, AuditDeed.SIGNED_IN, person.id(), "from " + visit.network());
        RequestLanguage.keep(ctx, person.language());
    }

    private void showAgain(Context ctx, SignInForm form, FieldErrors errors) {
        Pages.renderInvalid(ctx, "people/sign-in", model(form, errors));
    }

    private Map<String, Object> model(SignInForm form, FieldErrors errors) {
        return Map.ofEntries(
                entry("form", form),
                entry("errors", errors),
                entry("setupNeeded", setup.isNeeded()),
                entry("sample", SampleCompany.people()));
    }
}
