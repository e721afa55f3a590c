package fieldcraft.assignment;

import static java.util.Map.entry;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.learning.ProgressBook;
import fieldcraft.people.Member;
import fieldcraft.people.MemberDao;
import fieldcraft.people.NamedPeople;
import fieldcraft.people.TeamDao;
import fieldcraft.people.TeamTree;
import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.FormFields;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The trainer's pages: what was assigned, to whom, and how far they are. */
public final class AssignmentController {
    private final Assignments assignments;
    private final Settlement settlement;
    private final AssignmentDao stored;
    private final DutyDao duties;
    private final MemberDao members;
    private final TeamDao teams;
    private final CourseCatalog catalog;
    private final ProgressBook book;
    private final Clock clock;
    private final ZoneId zone;

    public AssignmentController(
            Assignments assignments,
            Settlement settlement,
            AssignmentDao stored,
            DutyDao duties,
            MemberDao members,
            TeamDao teams,
            CourseCatalog catalog,
            ProgressBook book,
            Clock clock,
            ZoneId zone) {
        this.assignments = assignments;
        this.settlement = settlement;
        this.stored = stored;
        this.duties = duties;
        this.members = members;
        this.teams = teams;
        this.catalog = catalog;
        this.book = book;
        this.clock = clock;
        this.zone = zone;
    }

    /** Everything that was assigned, the latest first. */
    public void list(Context ctx) {
        settlement.run();
        Map<Long, Integer> people = duties.counts();
        List<AssignmentRow> rows = stored.all().stream()
                .map(each -> AssignmentRow.of(each, people.getOrDefault(each.id(), 0), titles(ctx)))
                .toList();
        Pages.render(ctx, "assignment/assignments", Map.of("assignments", rows));
    }

    public void blank(Context ctx) {
        Pages.render(ctx, "assignment/new", model(ctx, AssignmentForm.blank(catalog.current()), FieldErrors.none()));
    }

    /** Shows who will get it, and gives it once that was seen. */
    public void assign(Context ctx) {
        AssignmentForm form = AssignmentForm.of(ctx);
        Course course = catalog.current();
        NamedPeople named = new NamedPeople(members.all());
        FieldErrors errors = form.errors(course, named, LocalDate.ofInstant(clock.instant(), zone));
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "assignment/new", model(ctx, form, errors));
        } else if (form.confirmed()) {
            long id = assignments.assign(form.wanted(course, named, teams.tree()), SignedIn.person(ctx));
            Flash.done(ctx, "assignment.given");
            Pages.redirect(ctx, "/assignments/" + id);
        } else {
            preview(ctx, form, form.wanted(course, named, teams.tree()));
        }
    }

    /** How far everybody is. */
    public void show(Context ctx) {
        settlement.run();
        Assignment assignment = assignment(ctx);
        List<DutyLine> lines = page().lines(assignment, duties.in(assignment.id()));
        Pages.render(
                ctx,
                "assignment/assignment",
                Map.of(
                        "row", AssignmentRow.of(assignment, lines.size(), titles(ctx)),
                        "modules", titles(ctx).modules(assignment.modules()),
                        "endReason", assignment.endReason(),
                        "lines", lines,
                        "errors", FieldErrors.none()));
    }

    /** Takes it back from everybody. */
    public void withdraw(Context ctx) {
        Assignment assignment = assignment(ctx);
        assignments.withdraw(assignment.id(), FormFields.of(ctx).line("reason"), SignedIn.person(ctx));
        Flash.done(ctx, "assignment.withdrawn");
        Pages.redirect(ctx, "/assignments/" + assignment.id());
    }

    private void preview(Context ctx, AssignmentForm form, NewAssignment wanted) {
        TeamTree tree = teams.tree();
        List<ShareLine> shares = assignments.shares(wanted).stream()
                .map(share -> ShareLine.of(share, tree))
                .toList();
        int fresh = (int) shares.stream().filter(share -> !share.given()).count();
        Pages.render(
                ctx,
                "assignment/preview",
                Map.of(
                        "form",
                        form,
                        "title",
                        titles(ctx).modules(wanted.modules()),
                        "rule",
                        titles(ctx).rule(wanted.due()),
                        "shares",
                        shares,
                        "fresh",
                        fresh));
    }

    private Map<String, Object> model(Context ctx, AssignmentForm form, FieldErrors errors) {
        Course course = catalog.current();
        return Map.ofEntries(
                entry("form", form),
                entry("errors", errors),
                entry("paths", course.paths()),
                entry("modules", course.modules()),
                entry("places", teams.tree().inOrder()),
                entry("inLanguage", RequestLanguage.of(ctx)));
    }

    private AssignmentPage page() {
        List<Member> everybody = members.all();
        return AssignmentPage.of(catalog.current(), teams.tree(), everybody, book, new Away(clock.instant(), zone));
    }

    private Titles titles(Context ctx) {
        return new Titles(catalog.current(), RequestLanguage.of(ctx));
    }

    private Assignment assignment(Context ctx) {
        return stored.find(PathNumber.of(ctx, "assignment")).orElseThrow(NotFound::new);
    }
}
