package fieldcraft.people;

import static java.util.Map.entry;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** The admin's pages for people. */
public final class PeopleController {
    private final Directory directory;
    private final MemberDao members;
    private final TeamDao teams;
    private final boolean mail;

    /** @param mail whether there is a mail server */
    public PeopleController(Directory directory, MemberDao members, TeamDao teams, boolean mail) {
        this.mail = mail;
        this.directory = directory;
        this.members = members;
        this.teams = teams;
    }

    /** Everybody, or those who are asked for. */
    public void list(Context ctx) {
        PeopleQueryForm asked = PeopleQueryForm.of(ctx);
        TeamTree tree = teams.tree();
        MemberList list = MemberList.of(members.containing(asked.folded()), asked, tree, RequestLanguage.of(ctx));
        Pages.render(ctx, "people/people", Map.of("asked", asked, "list", list, "places", tree.inOrder()));
    }

    public void blank(Context ctx) {
        Pages.render(ctx, "people/new-person", model(MemberForm.blank(RequestLanguage.of(ctx)), FieldErrors.none()));
    }

    public void add(Context ctx) {
        MemberForm form = MemberForm.of(ctx);
        FieldErrors errors = errors(form, Optional.empty());
        Optional<Person> added =
                errors.isEmpty() ? directory.add(form.newcomer(teams.tree()), SignedIn.person(ctx)) : Optional.empty();
        if (added.isEmpty()) {
            Pages.renderInvalid(ctx, "people/new-person", model(form, errors));
            return;
        }
        Flash.done(ctx, "people.person.added", form.name());
        Pages.redirect(ctx, "/people/" + added.get().id());
    }

    public void show(Context ctx) {
        Member member = member(ctx);
        Pages.render(ctx, "people/person", model(ctx, member, MemberForm.of(member), FieldErrors.none()));
    }

    public void change(Context ctx) {
        Member member = member(ctx);
        MemberForm form = MemberForm.of(ctx);
        FieldErrors errors = errors(form, Optional.of(member.id()));
        if (errors.isEmpty()) {
            errors = errors.with(
                    "admin", directory.change(member, form.change(member.id(), teams.tree()), SignedIn.person(ctx)));
        }
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "people/person", model(ctx, member, form, errors));
            return;
        }
        Flash.done(ctx, "people.person.saved");
        Pages.redirect(ctx, "/people/" + member.id());
    }

    public void deactivate(Context ctx) {
        Member member = member(ctx);
        directory
                .deactivate(member, SignedIn.person(ctx))
                .ifPresentOrElse(
                        refusal -> Flash.problem(ctx, refusal.key()),
                        () -> Flash.done(ctx, "people.person.deactivated", member.name()));
        Pages.redirect(ctx, "/people/" + member.id());
    }

    public void reactivate(Context ctx) {
        Member member = member(ctx);
        directory.reactivate(member, SignedIn.person(ctx));
        Flash.done(ctx, "people.person.reactivated", member.name());
        Pages.redirect(ctx, "/people/" + member.id());
    }

    private FieldErrors errors(MemberForm form, Optional<Long> self) {
        FieldErrors errors = form.errors(teams.tree());
        return errors.isEmpty() ? directory.taken(form, self) : errors;
    }

    private Map<String, Object> model(MemberForm form, FieldErrors errors) {
        return Map.of("form", form, "errors", errors, "places", teams.tree().inOrder());
    }

    private Map<String, Object> model(Context ctx, Member member, MemberForm form, FieldErrors errors) {
        TeamTree tree = teams.tree();
        return Map.ofEntries(
                entry("form", form),
                entry("errors", errors),
                entry("places", tree.inOrder()),
                entry("member", member),
                entry("person", member),
                entry("mail", mail),
                entry("state", MemberList.word(member.state())),
                entry("isOneself", member.id() == SignedIn.person(ctx).id()),
                entry(
                        "leads",
                        teams.ledBy(member.id()).stream()
                                .flatMap(id -> tree.find(id).stream())
                                .map(tree::path)
                                .sorted()
                                .toList()));
    }

    /** Somebody who has not been erased. */
    private Member member(Context ctx) {
        return members.find(PathNumber.of(ctx, "person"))
                .filter(member -> member.erasedAt().isEmpty())
                .orElseThrow(NotFound::new);
    }
}
