package fieldcraft.people;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.FormFields;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.Visit;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What to do without the password; without mail it says whom to ask. */
public final class ForgottenController {
    private final ForgottenPassword forgotten;
    private final boolean mail;

    public ForgottenController(ForgottenPassword forgotten, boolean mail) {
        this.forgotten = forgotten;
        this.mail = mail;
    }

    public void show(Context ctx) {
        Pages.render(ctx, "people/forgotten", model("", FieldErrors.none()));
    }

    /** Says the same whoever was asked for. */
    public void ask(Context ctx) {
        if (!mail) {
            throw new NotFound();
        }
        String email = FormFields.of(ctx).line("email");
        FieldErrors errors = FieldErrors.none().require(!email.isEmpty(), "email", "people.field.email-missing");
        if (errors.isEmpty()) {
            Optional<Duration> delay = forgotten.ask(email, Visit.of(ctx).network());
            errors = errors.with("email", delay.map(Throttle::waiting));
        }
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "people/forgotten", model(email, errors));
            return;
        }
        Pages.redirect(ctx, "/password/forgotten/sent");
    }

    public void sent(Context ctx) {
        Pages.render(ctx, "people/forgotten-sent");
    }

    private Map<String, Object> model(String email, FieldErrors errors) {
        return Map.of("email", email, "errors", errors, "mail", mail);
    }
}
