package fieldcraft.people;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.Pages;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** Everybody in the company, for the admin: the list, the data check, and adding somebody. */
public final class PeopleController {
    private final MemberDao members;
    private final TeamDao teams;
    private final PeopleRegister register;

    public PeopleController(MemberDao members, TeamDao teams, PeopleRegister register) {
        this.members = members;
        this.teams = teams;
        this.register = register;
    }

    public void list(Context ctx) {
        PeopleSearch search = PeopleSearch.of(
                name -> Optional.ofNullable(ctx.queryParam(name)).orElse(""));
        PeoplePage page =
                PeoplePage.of(search, members.containing(search.text()), teams.tree(), RequestLanguage.of(ctx));
        Pages.render(ctx, "people/people", Map.of("page", page));
    }

    public void check(Context ctx) {
        PeopleCheck check = PeopleCheck.of(teams.leaders(), teams.tree(), members.all());
        Pages.render(ctx, "people/check", Map.of("check", check));
    }

    /** The empty form for somebody new. */
    public void blank(Context ctx) {
        Pages.render(ctx, "people/new", model(PersonForm.blank(RequestLanguage.of(ctx)), FieldErrors.none()));
    }

    public void add(Context ctx) {
        PersonForm form = PersonForm.of(ctx);
        PeopleRegister.Entry entry = register.add(SignedIn.person(ctx), form);
        if (entry.person().isEmpty()) {
            Pages.renderInvalid(ctx, "people/new", model(form, entry.errors()));
            return;
        }
        Flash.done(ctx, "people.person.added", form.name());
        Pages.redirect(ctx, PeopleSearch.ADDRESS + "/" + entry.person().get());
    }

    private Map<String, Object> model(PersonForm form, FieldErrors errors) {
        return Map.of("form", form, "errors", errors, "teams", TeamOption.all(teams.tree()));
    }
}
