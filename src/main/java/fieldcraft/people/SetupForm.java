package fieldcraft.people;

import fieldcraft.markdown.Language;
import fieldcraft.web.FieldErrors;
import fieldcraft.web.FormFields;
import fieldcraft.web.RequestLanguage;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * What was typed on the page of the first start.
 *
 * @param token what opened the page
 * @param sample whether the sample company is wanted
 */
record SetupForm(String token, String name, String email, String password, boolean sample, Language language) {
    static SetupForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        return new SetupForm(
                fields.line("token"),
                fields.line("name"),
                NewPerson.canonical(fields.line("email")),
                fields.secret("password"),
                fields.ticked("sample"),
                RequestLanguage.of(ctx));
    }

    static SetupForm empty(Context ctx) {
        String token = Optional.ofNullable(ctx.queryParam("token")).orElse("");
        return new SetupForm(token, "", "", "", true, RequestLanguage.of(ctx));
    }

    FieldErrors errors() {
        return FieldErrors.none()
                .with("name", PersonRule.nameProblem(name))
                .with("email", PersonRule.emailProblem(email))
                .with("password", PasswordRule.problem(password, email, name));
    }
}
