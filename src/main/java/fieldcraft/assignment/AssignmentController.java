package fieldcraft.assignment;

import static java.util.Map.entry;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.learning.ProgressBook;
import fieldcraft.people.Member;
import fieldcraft.people.NamedPeople;
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
import java.util.List;
import java.util.Map;

/** The trainer's pages: what was assigned, to whom, and how far they are. */
public final class AssignmentController {
    private final Assignments assignments;
    private final Settlement settlement;
    private final Ledger ledger;
    private final CourseCatalog catalog;
    private final ProgressBook book;
    private final WorkCalendar calendar;

    public AssignmentController(
            Assignments assignments,
            Settlement settlement,
            Ledger ledger,
            CourseCatalog catalog,
            ProgressBook book,
            WorkCalendar calendar) {
        this.assignments = assignments;
        this.settlement = settlement;
        this.ledger = ledger;
        this.catalog = catalog;
        this.book = book;
        this.calendar = calendar;
    }

    /** Everything that was assigned, the latest first. */
    public void list(Context ctx) {
        settlement.run();
        Map<Long, Integer> people = ledger.duties().counts();
        List<AssignmentRow> rows = ledger.assignments().all().stream()
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
        NamedPeople named = new NamedPeople(ledger.members().all());
        FieldErrors errors = form.errors(course, named, calendar.today());
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "assignment/new", model(ctx, form, errors));
        } else if (form.confirmed()) {
            long id =
                    assignments.assign(form.wanted(course, named, ledger.teams().tree()), SignedIn.person(ctx));
            Flash.done(ctx, "assignment.given");
            Pages.redirect(ctx, "/assignments/" + id);
        } else {
            preview(ctx, form, form.wanted(course, named, ledger.teams().tree()));
        }
    }

    /** How far everybody is. */
    public void show(Context ctx) {
        settlement.run();
        Assignment assignment = assignment(ctx);
        List<DutyLine> lines = page().lines(assignment, ledger.duties().in(assignment.id()));
        Pages.render(
                ctx,
                "assignment/assignment",
                Map.of(
                        "row", AssignmentRow.of(assignment, lines.size(), titles(ctx)),
                        "modules", titles(ctx).modules(assignment.modules()),
                        "endReason", assignment.endReason(),
                        "lines", lines,
                        "overdue", lines.stream().filter(DutyLine::overdue).count(),
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
        TeamTree tree = ledger.teams().tree();
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
                        "terms",
                        Titles.terms(wanted.inOrder(), wanted.signOff(), wanted.lapseMonths()),
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
                entry("places", ledger.teams().tree().inOrder()),
                entry("inLanguage", RequestLanguage.of(ctx)));
    }

    private AssignmentPage page() {
        List<Member> everybody = ledger.members().all();
        return AssignmentPage.of(catalog.current(), ledger.teams().tree(), everybody, book, calendar.away());
    }

    private Titles titles(Context ctx) {
        return new Titles(catalog.current(), RequestLanguage.of(ctx));
    }

    private Assignment assignment(Context ctx) {
        return ledger.assignments().find(PathNumber.of(ctx, "assignment")).orElseThrow(NotFound::new);
    }
}
