package fieldcraft.people;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.FormFields;
import io.javalin.http.Context;

/** The password that somebody with an invitation chose. */
record InvitationForm(String password) {
    static InvitationForm of(Context ctx) {
        return new InvitationForm(FormFields.of(ctx).secret("password"));
    }

    FieldErrors errors(Member person) {
        return FieldErrors.none().with("password", PasswordRule.problem(password, person.login(), person.name()));
    }
}
