package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.course.CourseModule;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import fieldcraft.web.Flash;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import fieldcraft.web.Viewer;
import io.javalin.http.Context;
import java.util.Optional;

/** Playing: an attempt is started, stands at a scene, takes decisions, and comes to an ending. */
public final class AttemptController {
    private final CourseCatalog catalog;
    private final Attempts attempts;
    private final AttemptPages pages;
    private final Gate gate;

    public AttemptController(CourseCatalog catalog, Attempts attempts, AttemptPages pages, Gate gate) {
        this.catalog = catalog;
        this.attempts = attempts;
        this.pages = pages;
        this.gate = gate;
    }

    /** Starts or resumes the scored attempt, or a practice where the form says so. */
    public void start(Context ctx) {
        StartForm form = StartForm.of(ctx);
        if (!form.practice() && isHeldBack(ctx)) {
            return;
        }
        long id = form.practice() ? practise(ctx, form) : play(ctx);
        Pages.redirect(ctx, Addresses.attempt(id));
    }

    private boolean isHeldBack(Context ctx) {
        Course course = catalog.current();
        CourseModule module = course.module(ctx.pathParam("module")).orElseThrow(NotFound::new);
        return isSentBack(
                ctx, module, gate.before(SignedIn.person(ctx), module, Part.SCENARIO, course, RequestLanguage.of(ctx)));
    }

    /** If another module comes first, it is named on the page of this one. */
    static boolean isSentBack(Context ctx, CourseModule module, Optional<String> first) {
        first.ifPresent(title -> {
            Flash.problem(ctx, "learning.held-back", title);
            Pages.redirect(ctx, Addresses.module(module.id()));
        });
        return first.isPresent();
    }

    private long play(Context ctx) {
        String module = ctx.pathParam("module");
        return catalog.current()
                .module(module)
                .flatMap(CourseModule::scenario)
                .map(scenario -> attempts.resumeOrStart(SignedIn.person(ctx), module, scenario))
                .orElseThrow(NotFound::new);
    }

    private long practise(Context ctx, StartForm form) {
        Viewer person = SignedIn.person(ctx);
        return form.origin()
                .flatMap(origin -> attempts.practise(person, origin))
                .orElseThrow(NotFound::new);
    }

    /** The scene where the attempt stands, or its ending. */
    public void show(Context ctx) {
        PlayedAttempt played = attempts.own(id(ctx), SignedIn.person(ctx)).orElseThrow(NotFound::new);
        Language language = RequestLanguage.of(ctx);
        if (played.attempt().isFinished()) {
            Pages.render(ctx, "learning/ending", pages.ending(played, language));
        } else {
            Pages.render(ctx, "learning/scene", pages.scene(played, language, CoachController.isOn(ctx)));
        }
    }

    /** Takes a decision; whatever could not be taken is said on the scene where the attempt stands. */
    public void decide(Context ctx) {
        long id = id(ctx);
        Reply reply =
                attempts.decide(id, SignedIn.person(ctx), DecisionForm.of(ctx)).orElseThrow(NotFound::new);
        if (reply != Reply.TAKEN) {
            Flash.note(ctx, reply.message());
        }
        Pages.redirect(ctx, Addresses.attempt(id));
    }

    /** The attempt that the address names; an address that names none is not found. */
    static long id(Context ctx) {
        return PathNumber.of(ctx, "attempt");
    }
}
