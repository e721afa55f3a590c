package fieldcraft.assignment;

import fieldcraft.course.CourseCatalog;
import fieldcraft.learning.ProgressBook;
import fieldcraft.people.Member;
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

/** One person's share of an assignment: why they have it, and a later date, an exemption, a withdrawal. */
public final class DutyController {
    private final Assignments assignments;
    private final Ledger ledger;
    private final CourseCatalog catalog;
    private final ProgressBook book;
    private final WorkCalendar calendar;

    public DutyController(
            Assignments assignments, Ledger ledger, CourseCatalog catalog, ProgressBook book, WorkCalendar calendar) {
        this.assignments = assignments;
        this.ledger = ledger;
        this.catalog = catalog;
        this.book = book;
        this.calendar = calendar;
    }

    public void show(Context ctx) {
        Pages.render(ctx, "assignment/duty", model(ctx, new DutyForm("extend", "", ""), FieldErrors.none()));
    }

    /** Changes it, with a reason that stays in its history. */
    public void change(Context ctx) {
        DutyForm form = DutyForm.of(ctx);
        Duty duty = duty(ctx);
        FieldErrors errors = form.errors(calendar.today());
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "assignment/duty", model(ctx, form, errors));
            return;
        }
        form.chosenDay().ifPresent(day -> assignments.extend(duty, day, form.reason(), SignedIn.person(ctx)));
        form.kind().ifPresent(kind -> assignments.change(duty, kind, form.reason(), SignedIn.person(ctx)));
        Flash.done(ctx, "assignment.changed");
        Pages.redirect(ctx, "/assignments/%d/people/%d".formatted(duty.assignmentId(), duty.personId()));
    }

    private Map<String, Object> model(Context ctx, DutyForm form, FieldErrors errors) {
        Duty duty = duty(ctx);
        Assignment assignment = ledger.assignments().find(duty.assignmentId()).orElseThrow(NotFound::new);
        List<Member> one = ledger.members().find(duty.personId()).stream().toList();
        TeamTree tree = ledger.teams().tree();
        Titles titles = new Titles(catalog.current(), RequestLanguage.of(ctx));
        AssignmentPage page = AssignmentPage.of(catalog.current(), tree, one, book, calendar.away());
        return Map.of(
                "form", form,
                "errors", errors,
                "title", titles.of(assignment),
                "back", "/assignments/" + assignment.id(),
                "line", page.lines(assignment, List.of(duty)).get(0),
                "givenAt", duty.givenAt(),
                "why", DueList.why(duty, assignment, tree, titles),
                "events", ledger.duties().events(assignment.id(), duty.personId()));
    }

    private Duty duty(Context ctx) {
        return ledger.duties()
                .latest(PathNumber.of(ctx, "assignment"), PathNumber.of(ctx, "person"))
                .orElseThrow(NotFound::new);
    }
}
