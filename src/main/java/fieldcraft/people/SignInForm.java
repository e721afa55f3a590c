package fieldcraft.people;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.FormFields;
import fieldcraft.web.ReturnPath;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * What was typed on the sign-in page.
 *
 * @param to where to go afterwards, a path of this site
 */
record SignInForm(String email, String password, String to) {
    static SignInForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        return new SignInForm(fields.line("email"), fields.secret("password"), way(fields.line("to")));
    }

    /** The empty form on the way to a page that asked to sign in first. */
    static SignInForm onTheWay(Context ctx) {
        return new SignInForm(
                "", "", way(Optional.ofNullable(ctx.queryParam("to")).orElse("/")));
    }

    FieldErrors errors() {
        return FieldErrors.none()
                .require(!email.isEmpty(), "email", "people.field.email-missing")
                .require(!password.isEmpty(), "password", "people.field.password-missing");
    }

    static FieldErrors refusal(SignIn.Outcome outcome) {
        return FieldErrors.none().with("password", outcome.refusal("people.sign-in.wrong"));
    }

    private static String way(String asked) {
        return ReturnPath.of(asked).orElse("/");
    }
}
