package fieldcraft.coaching;

import static java.util.Map.entry;

import fieldcraft.course.CourseCatalog;
import fieldcraft.course.CourseModule;
import fieldcraft.course.ModulePractice;
import fieldcraft.markdown.Language;
import fieldcraft.people.Member;
import fieldcraft.people.MemberDao;
import fieldcraft.people.TeamDao;
import fieldcraft.people.TeamTree;
import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The coach's desk: the texts that wait, and one of them with its answer. */
public final class DeskController {
    /** Of those that nobody waits for, so many are shown. */
    private static final int MOST_OTHERS = 30;

    private final Desk desk;
    private final CourseCatalog catalog;
    private final MemberDao members;
    private final TeamDao teams;

    public DeskController(Desk desk, CourseCatalog catalog, MemberDao members, TeamDao teams) {
        this.desk = desk;
        this.catalog = catalog;
        this.members = members;
        this.teams = teams;
    }

    public void list(Context ctx) {
        TeamTree tree = teams.tree();
        Language language = RequestLanguage.of(ctx);
        List<DeskLine> lines = desk.waiting(SignedIn.person(ctx)).stream()
                .flatMap(row -> DeskLine.of(row, tree, catalog.current(), language).stream())
                .toList();
        Pages.render(
                ctx,
                "coaching/desk",
                Map.of(
                        "asked", lines.stream().filter(DeskLine::asked).toList(),
                        "others",
                                lines.stream()
                                        .filter(line -> !line.asked())
                                        .limit(MOST_OTHERS)
                                        .toList(),
                        "otherCount",
                                lines.stream().filter(line -> !line.asked()).count()));
    }

    public void show(Context ctx) {
        HandedIn text = text(ctx);
        render(ctx, text, VerdictForm.blank(text.newest().number()), FieldErrors.none());
    }

    public void answer(Context ctx) {
        VerdictForm form = VerdictForm.of(ctx);
        HandedIn text = text(ctx);
        if (!form.errors().isEmpty()) {
            ctx.status(422);
            render(ctx, text, form, form.errors());
            return;
        }
        Desk.Outcome outcome =
                desk.answer(SignedIn.person(ctx), writer(ctx).id(), module(ctx).id(), form);
        switch (outcome) {
            case ANSWERED -> Flash.done(ctx, form.accepts() ? "coaching.accepted" : "coaching.returned");
            case ANSWERED_BEFORE -> Flash.problem(ctx, "coaching.answered-before");
            case OUTDATED -> Flash.problem(ctx, "coaching.outdated");
        }
        Pages.redirect(ctx, outcome == Desk.Outcome.ANSWERED ? "/coach" : ctx.path());
    }

    private void render(Context ctx, HandedIn text, VerdictForm form, FieldErrors errors) {
        CourseModule module = module(ctx);
        Language language = RequestLanguage.of(ctx);
        Member writer = writer(ctx);
        Pages.render(
                ctx,
                "coaching/practice",
                Map.ofEntries(
                        entry("form", form),
                        entry("errors", errors),
                        entry("text", text.newest()),
                        entry("verdict", text.verdict()),
                        entry(
                                "earlier",
                                text.verdicts().stream()
                                        .filter(verdict -> verdict.number()
                                                != text.newest().number())
                                        .toList()),
                        entry("writer", writer.name()),
                        entry("team", teams.tree().path(writer.team())),
                        entry("moduleNumber", module.number()),
                        entry("moduleTitle", module.title().in(language)),
                        entry("practice", practice(module).in(language)),
                        entry("action", ctx.path())));
    }

    private HandedIn text(Context ctx) {
        return desk.handedIn(SignedIn.person(ctx), writer(ctx).id(), module(ctx).id())
                .orElseThrow(NotFound::new);
    }

    private Member writer(Context ctx) {
        return members.find(PathNumber.of(ctx, "person"))
                .filter(member -> member.erasedAt().isEmpty())
                .orElseThrow(NotFound::new);
    }

    private CourseModule module(Context ctx) {
        return catalog.current()
                .module(ctx.pathParam("module"))
                .filter(module -> module.practice().isPresent())
                .orElseThrow(NotFound::new);
    }

    private static ModulePractice practice(CourseModule module) {
        return module.practice().orElseThrow(NotFound::new);
    }
}
