package fieldcraft.people;

import fieldcraft.markdown.Language;
import fieldcraft.web.FieldErrors;
import fieldcraft.web.FormFields;
import fieldcraft.web.Viewer;
import io.javalin.http.Context;

/**
 * What was typed to change one's own name and language.
 *
 * @param digest whether a trainer or manager wants the letter on Mondays
 */
record AccountForm(String name, String language, boolean digest) {
    static AccountForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        return new AccountForm(fields.line("name"), fields.line("language"), fields.ticked("digest"));
    }

    static AccountForm of(Viewer person, boolean digest) {
        return new AccountForm(person.name(), person.language().tag(), digest);
    }

    FieldErrors errors() {
        return FieldErrors.none()
                .with("name", PersonRule.nameProblem(name))
                .require(Language.of(language).isPresent(), "language", "people.field.language-missing");
    }

    Language chosenLanguage() {
        return Language.of(language).orElseThrow();
    }
}
