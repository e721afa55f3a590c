package fieldcraft.people;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.FormFields;
import fieldcraft.web.Viewer;
import io.javalin.http.Context;

/** What was typed to change a password. */
record PasswordForm(String current, String wanted) {
    static PasswordForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        return new PasswordForm(fields.secret("current"), fields.secret("wanted"));
    }

    FieldErrors errors(Viewer person) {
        return FieldErrors.none()
                .require(!current.isEmpty(), "current", "people.field.password-missing")
                .with("wanted", PasswordRule.problem(wanted, person.login(), person.name()));
    }

    /** What came of trying the current password, if it was not right. */
    static FieldErrors refusal(SignIn.Outcome outcome) {
        return FieldErrors.none().with("current", outcome.refusal("people.password.wrong"));
    }
}
