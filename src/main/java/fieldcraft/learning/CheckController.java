package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.course.CourseModule;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import fieldcraft.web.Flash;
import fieldcraft.web.Moments;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.Optional;

/** The knowledge check: an attempt is started, asks one question after the other, and comes to a result. */
public final class CheckController {
    private static final String ANSWERED = "answered";

    private final CourseCatalog catalog;
    private final Checks checks;
    private final Gate gate;
    private final Moments moments;

    public CheckController(CourseCatalog catalog, Checks checks, Gate gate, Clock clock) {
        this.catalog = catalog;
        this.checks = checks;
        this.gate = gate;
        this.moments = new Moments(clock.getZone());
    }

    /** Starts or resumes an attempt; one whose feedback must be opened first is shown instead. */
    public void start(Context ctx) {
        String module = ctx.pathParam("module");
        if (isHeldBack(ctx)) {
            return;
        }
        CheckAttempt attempt = catalog.current()
                .module(module)
                .flatMap(CourseModule::check)
                .map(check -> checks.resumeOrStart(SignedIn.person(ctx), module, check))
                .orElseThrow(NotFound::new);
        if (attempt.isFinished()) {
            Flash.note(ctx, "learning.check.feedback-first");
        }
        Pages.redirect(ctx, Addresses.check(attempt.id()));
    }

    private boolean isHeldBack(Context ctx) {
        Course course = catalog.current();
        CourseModule module = course.module(ctx.pathParam("module")).orElseThrow(NotFound::new);
        return AttemptController.isSentBack(
                ctx, module, gate.before(SignedIn.person(ctx), module, Part.CHECK, course, RequestLanguage.of(ctx)));
    }

    /** The question where the attempt stands, the question that was answered before, or the result. */
    public void show(Context ctx) {
        AnsweredCheck check = checks.own(id(ctx), SignedIn.person(ctx)).orElseThrow(NotFound::new);
        Language language = RequestLanguage.of(ctx);
        Optional<Integer> answered = answered(ctx, check.sheet());
        if (answered.isPresent()) {
            Pages.render(
                    ctx, "learning/check-answer", GradedPage.of(module(ctx, check), check, answered.get(), language));
        } else if (check.attempt().isFinished()) {
            Pages.render(ctx, "learning/check-result", CheckResultPage.of(check, catalog.current(), language, moments));
        } else {
            ask(ctx, check, Optional.empty());
        }
    }

    /** Takes an answer; whatever could not be taken is said where the attempt stands. */
    public void answer(Context ctx) {
        AnswerForm form = AnswerForm.of(ctx);
        Answering answering = checks.answer(id(ctx), SignedIn.person(ctx), form.number(), form.typed())
                .orElseThrow(NotFound::new);
        AnswerReply reply = answering.reply();
        if (reply == AnswerReply.INCOMPLETE) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            ask(ctx, answering.check(), Optional.of(form.typed()));
            return;
        }
        if (reply != AnswerReply.TAKEN) {
            Flash.note(ctx, reply.message());
        }
        String address = Addresses.check(answering.check().attempt().id());
        Pages.redirect(ctx, reply.isAnswered() ? address + "?" + ANSWERED + "=" + (form.number() + 1) : address);
    }

    /** Opens the feedback on a finished attempt. */
    public void openFeedback(Context ctx) {
        CheckAttempt attempt =
                checks.openFeedback(id(ctx), SignedIn.person(ctx)).orElseThrow(NotFound::new);
        Pages.redirect(ctx, Addresses.check(attempt.id()) + "#answers");
    }

    private void ask(Context ctx, AnsweredCheck check, Optional<TypedAnswer> refused) {
        Pages.render(
                ctx,
                "learning/check-question",
                QuestionPage.of(module(ctx, check), check, RequestLanguage.of(ctx), refused));
    }

    private ModuleRef module(Context ctx, AnsweredCheck check) {
        return ModuleRef.of(check.sheet(), catalog.current(), RequestLanguage.of(ctx));
    }

    /** The answered question that the address asks for, counted from 0. */
    private static Optional<Integer> answered(Context ctx, CheckSheet sheet) {
        return Optional.ofNullable(ctx.queryParam(ANSWERED))
                .filter(number -> number.matches("[1-9]\\d{0,2}"))
                .map(number -> Integer.parseInt(number) - 1)
                .filter(number -> number < sheet.answers().size());
    }

    private static long id(Context ctx) {
        return PathNumber.of(ctx, "check");
    }
}
