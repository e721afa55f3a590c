package fieldcraft.people;

import static java.util.Map.entry;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.Message;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The admin's pages for teams. */
public final class TeamController {
    private final Teams teams;
    private final TeamDao stored;
    private final MemberDao members;

    public TeamController(Teams teams, TeamDao stored, MemberDao members) {
        this.teams = teams;
        this.stored = stored;
        this.members = members;
    }

    /** The tree, and a form for one more team. */
    public void list(Context ctx) {
        Pages.render(ctx, "people/teams", tree(TeamForm.blank(), FieldErrors.none()));
    }

    public void add(Context ctx) {
        TeamForm form = TeamForm.of(ctx);
        FieldErrors errors = teams.add(form, SignedIn.person(ctx));
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "people/teams", tree(form, errors));
            return;
        }
        Flash.done(ctx, "people.team.added", form.name());
        Pages.redirect(ctx, "/teams");
    }

    public void show(Context ctx) {
        Team team = team(ctx);
        Pages.render(ctx, "people/team", one(team, form(team), FieldErrors.none()));
    }

    public void change(Context ctx) {
        Team team = team(ctx);
        TeamForm form = TeamForm.of(ctx);
        NamedPeople named = new NamedPeople(members.all());
        Optional<Message> unknown = named.problem(form.leaders());
        FieldErrors errors = unknown.isPresent()
                ? FieldErrors.none().with("leaders", unknown)
                : teams.change(team, form, named.found(form.leaders()), SignedIn.person(ctx));
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "people/team", one(team, form, errors));
            return;
        }
        Flash.done(ctx, "people.person.saved");
        Pages.redirect(ctx, "/teams/" + team.id());
    }

    public void remove(Context ctx) {
        Team team = team(ctx);
        Optional<Message> refusal = teams.remove(team, SignedIn.person(ctx));
        if (refusal.isPresent()) {
            Flash.problem(ctx, refusal.get().key());
            Pages.redirect(ctx, "/teams/" + team.id());
            return;
        }
        Flash.done(ctx, "people.team.removed", team.name());
        Pages.redirect(ctx, "/teams");
    }

    private TeamForm form(Team team) {
        Map<Long, Member> byId = members.all().stream().collect(Collectors.toMap(Member::id, member -> member));
        String leaders = stored.leaders().stream()
                .filter(leader -> leader.teamId() == team.id())
                .map(leader -> byId.get(leader.personId()))
                .filter(member -> member.deactivatedAt().isEmpty())
                .map(Member::login)
                .sorted()
                .collect(Collectors.joining("\n"));
        return new TeamForm(team.name(), team.parent().map(String::valueOf).orElse(""), leaders);
    }

    private Map<String, Object> tree(TeamForm form, FieldErrors errors) {
        List<TeamLine> lines = TeamLine.of(stored.tree(), stored.leaders(), members.all());
        return Map.of("lines", lines, "form", form, "errors", errors);
    }

    private Map<String, Object> one(Team team, TeamForm form, FieldErrors errors) {
        TeamTree tree = stored.tree();
        return Map.ofEntries(
                entry("team", team),
                entry("fullName", tree.path(team)),
                entry("form", form),
                entry("errors", errors),
                entry("places", tree.inOrder()),
                entry("isEmpty", stored.countPeople(team.id()) == 0));
    }

    private Team team(Context ctx) {
        return stored.tree().find(PathNumber.of(ctx, "team")).orElseThrow(NotFound::new);
    }
}
