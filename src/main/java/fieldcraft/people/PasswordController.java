package fieldcraft.people;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.Pages;
import fieldcraft.web.SessionCookie;
import fieldcraft.web.SignedIn;
import fieldcraft.web.Viewer;
import fieldcraft.web.Visit;
import io.javalin.http.Context;
import java.util.Map;

/** Changing one's own password. */
public final class PasswordController {
    private final SignIn signIn;
    private final PersonDao people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditLog audit;

    public PasswordController(SignIn signIn, PersonDao people, Passwords passwords, Sessions sessions, AuditLog audit) {
        this.audit = audit;
        this.signIn = signIn;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    public void show(Context ctx) {
        Pages.render(ctx, "people/password", Map.of("errors", FieldErrors.none()));
    }

    /** Changes it, if the current one was right; whoever knew the old one is signed out everywhere. */
    public void change(Context ctx) {
        Viewer person = SignedIn.person(ctx);
        PasswordForm form = PasswordForm.of(ctx);
        FieldErrors errors = errors(form, person, Visit.of(ctx));
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "people/password", Map.of("errors", errors));
            return;
        }
        people.changePassword(person.id(), passwords.hash(form.wanted()));
        audit.note(person, AuditDeed.PASSWORD_CHANGED, person.id(), "");
        sessions.endAll(person);
        SessionCookie.set(ctx, sessions.open(person, Visit.of(ctx)), Sessions.LONGEST);
        Flash.done(ctx, "people.password.changed");
        Pages.redirect(ctx, "/account");
    }

    private FieldErrors errors(PasswordForm form, Viewer person, Visit visit) {
        FieldErrors errors = form.errors(person);
        return errors.isEmpty()
                ? PasswordForm.refusal(signIn.attempt(person.login(), form.current(), visit.network()))
                : errors;
    }
}
