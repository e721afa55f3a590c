package fieldcraft.people;

import fieldcraft.markdown.Language;
import fieldcraft.web.FormFields;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.ReturnPath;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;

/** Switches the language and returns to the same page. */
public final class LanguageController {
    private final PersonDao people;

    public LanguageController(PersonDao people) {
        this.people = people;
    }

    public void change(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        Language language = Language.of(fields.line("language")).orElseThrow(NotFound::new);
        SignedIn.find(ctx).ifPresent(person -> people.changeLanguage(person.id(), language));
        RequestLanguage.keep(ctx, language);
        Pages.redirect(ctx, ReturnPath.of(fields.line("back")).orElse("/"));
    }
}
