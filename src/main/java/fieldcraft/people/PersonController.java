package fieldcraft.people;

import static java.util.Map.entry;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.FormFields;
import fieldcraft.web.Message;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** One person, for the admin: what is known of them, closing their account, forgetting them. */
public final class PersonController {
    private final MemberDao members;
    private final TeamDao teams;
    private final PeopleRegister register;
    private final Accounts accounts;
    private final Erasure erasure;
    private final boolean mail;

    /** @param mail whether there is a mail server */
    public PersonController(
            MemberDao members,
            TeamDao teams,
            PeopleRegister register,
            Accounts accounts,
            Erasure erasure,
            boolean mail) {
        this.members = members;
        this.teams = teams;
        this.register = register;
        this.accounts = accounts;
        this.erasure = erasure;
        this.mail = mail;
    }

    public void show(Context ctx) {
        Member person = person(ctx);
        Pages.render(ctx, "people/person", model(ctx, person, PersonForm.of(person), FieldErrors.none()));
    }

    public void change(Context ctx) {
        Member person = person(ctx);
        PersonForm form = PersonForm.of(ctx);
        FieldErrors errors = register.change(SignedIn.person(ctx), person.id(), form);
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "people/person", model(ctx, person, form, errors));
            return;
        }
        Flash.done(ctx, "people.person.saved", form.name());
        Pages.redirect(ctx, PeopleSearch.address(person));
    }

    public void deactivate(Context ctx) {
        Member person = person(ctx);
        accounts.deactivate(SignedIn.person(ctx), person.id())
                .ifPresentOrElse(
                        refusal -> Flash.problem(ctx, refusal.key()),
                        () -> Flash.done(ctx, "people.person.deactivated", person.name()));
        Pages.redirect(ctx, PeopleSearch.address(person));
    }

    public void reactivate(Context ctx) {
        Member person = person(ctx);
        accounts.reactivate(SignedIn.person(ctx), person.id());
        Flash.done(ctx, "people.person.reactivated", person.name());
        Pages.redirect(ctx, PeopleSearch.address(person));
    }

    /** Says what erasing somebody means, before it is done. */
    public void askToErase(Context ctx) {
        Pages.render(ctx, "people/erasure", erasureModel(ctx, person(ctx), "", FieldErrors.none()));
    }

    public void erase(Context ctx) {
        Member person = person(ctx);
        String typed = FormFields.of(ctx).line("name");
        FieldErrors errors = erasure.erase(SignedIn.person(ctx), person.id(), typed);
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "people/erasure", erasureModel(ctx, person, typed, errors));
            return;
        }
        Flash.done(ctx, "people.erasure.done");
        Pages.redirect(ctx, PeopleSearch.ADDRESS);
    }

    /** Whoever the address names; erased people are not there any more. */
    private Member person(Context ctx) {
        return members.find(PathNumber.of(ctx, "person"))
                .filter(person -> person.erasedAt().isEmpty())
                .orElseThrow(NotFound::new);
    }

    private Map<String, Object> model(Context ctx, Member person, PersonForm form, FieldErrors errors) {
        TeamTree tree = teams.tree();
        return Map.ofEntries(
                entry("person", person),
                entry("mail", mail),
                entry("form", form),
                entry("errors", errors),
                entry("teams", TeamOption.all(tree)),
                entry("led", TeamOption.of(teams.ledBy(person.id()), tree)),
                entry("refusal", refusal(ctx, person)));
    }

    private Map<String, Object> erasureModel(Context ctx, Member person, String typed, FieldErrors errors) {
        return Map.of(
                "person", person,
                "typed", typed,
                "errors", errors,
                "refusal", refusal(ctx, person));
    }

    /** Why this account may not be closed, if it may not. */
    private Optional<Message> refusal(Context ctx, Member person) {
        return LastAdmin.refusal(SignedIn.person(ctx), person, members).map(found -> found.message("account"));
    }
}
