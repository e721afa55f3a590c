package fieldcraft.people;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.Pages;
import io.javalin.http.Context;
import java.util.Map;

/** Changing one's own password. */
public final class PasswordController {
    private final SignIn signIn;
    private final PasswordChange change;

    public PasswordController(SignIn signIn, PasswordChange change) {
        this.signIn = signIn;
        this.change = change;
    }

    public void show(Context ctx) {
        Pages.render(ctx, "people/password", Map.of("errors", FieldErrors.none()));
    }

    /** Changes it, if the current one was right; every other browser is signed out. */
    public void change(Context ctx) {
        Person person = SignedIn.person(ctx);
        PasswordForm form = PasswordForm.of(ctx);
        FieldErrors errors = form.errors(person);
        if (errors.isEmpty()) {
            errors = PasswordForm.refusal(signIn.attempt(person.email(), form.current(), NetworkAddress.of(ctx)));
        }
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "people/password", Map.of("errors", errors));
            return;
        }
        change.make(ctx, person, form.wanted());
        Flash.done(ctx, "people.password.changed");
        Pages.redirect(ctx, "/account");
    }
}
