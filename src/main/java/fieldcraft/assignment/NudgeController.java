package fieldcraft.assignment;

import fieldcraft.web.Flash;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.util.List;

/** The buttons by which a trainer has somebody, or everybody who is late, reminded. */
public final class NudgeController {
    private final Nudges nudges;
    private final Ledger ledger;
    private final boolean mail;

    /** @param mail whether there is a mail server */
    public NudgeController(Nudges nudges, Ledger ledger, boolean mail) {
        this.nudges = nudges;
        this.ledger = ledger;
        this.mail = mail;
    }

    public void overdue(Context ctx) {
        Assignment assignment = assignment(ctx);
        tell(ctx, nudges.overdue(assignment, SignedIn.person(ctx)));
        Pages.redirect(ctx, "/assignments/" + assignment.id());
    }

    public void one(Context ctx) {
        Assignment assignment = assignment(ctx);
        long person = PathNumber.of(ctx, "person");
        Duty duty = ledger.duties().latest(assignment.id(), person).orElseThrow(NotFound::new);
        tell(ctx, nudges.remind(assignment, List.of(duty), SignedIn.person(ctx)));
        Pages.redirect(ctx, "/assignments/%d/people/%d".formatted(assignment.id(), person));
    }

    private void tell(Context ctx, Nudges.Outcome outcome) {
        String key = mail ? "assignment.nudge.done" : "assignment.nudge.waits";
        Flash.done(ctx, key, outcome.written(), outcome.unreachable(), outcome.nudged());
    }

    private Assignment assignment(Context ctx) {
        return ledger.assignments().find(PathNumber.of(ctx, "assignment")).orElseThrow(NotFound::new);
    }
}
