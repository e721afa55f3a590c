package fieldcraft.learning;

import fieldcraft.course.CourseCatalog;
import fieldcraft.course.CourseModule;
import fieldcraft.course.ModulePractice;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.Message;
import fieldcraft.web.Moments;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.Secrets;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Writing: a text is saved while it is typed, handed in, and read again in every version. */
public final class PracticeController {
    private final CourseCatalog catalog;
    private final Practices practices;
    private final Gate gate;
    private final Moments moments;

    public PracticeController(CourseCatalog catalog, Practices practices, Gate gate, Clock clock) {
        this.catalog = catalog;
        this.practices = practices;
        this.gate = gate;
        this.moments = new Moments(clock.getZone());
    }

    public void show(Context ctx) {
        Pages.render(ctx, "learning/practice", page(ctx));
    }

    /** Saves the draft, asked by a person or by the page's script. */
    public void save(Context ctx) {
        PracticeForm form = PracticeForm.of(ctx);
        CourseModule module = module(ctx);
        if (form.errorsOfDraft().isEmpty()) {
            answer(ctx, form, practices.save(SignedIn.person(ctx), module.id(), form.sent()));
        } else {
            refuse(ctx, form, form.errorsOfDraft());
        }
    }

    /** Hands a text in; where another module is to be complete before, it is kept as a draft. */
    public void handIn(Context ctx) {
        PracticeForm form = PracticeForm.of(ctx);
        CourseModule module = module(ctx);
        Optional<String> first =
                gate.before(SignedIn.person(ctx), module, Part.PRACTICE, catalog.current(), RequestLanguage.of(ctx));
        if (form.errorsOfDraft().isEmpty() && first.isPresent()) {
            answer(ctx, form, practices.save(SignedIn.person(ctx), module.id(), form.sent()));
            Flash.problem(ctx, "learning.held-back-draft", first.get());
        } else if (form.errors().isEmpty()) {
            answer(ctx, form, practices.handIn(SignedIn.person(ctx), module, practice(module), form.sent()));
        } else {
            refuse(ctx, form, form.errors());
        }
    }

    /** One version as it was handed in. */
    public void version(Context ctx) {
        CourseModule module = module(ctx);
        Language language = RequestLanguage.of(ctx);
        PracticeVersion version = practices
                .version(SignedIn.person(ctx), module.id(), PathNumber.of(ctx, "version"))
                .orElseThrow(NotFound::new);
        Pages.render(
                ctx,
                "learning/practice-version",
                PracticeVersionPage.of(module, practice(module).in(language), version, language, moments));
    }

    private void answer(Context ctx, PracticeForm form, Saving saving) {
        if (form.quiet()) {
            ctx.status(saving.isTaken() ? HttpStatus.OK : HttpStatus.CONFLICT);
            line(ctx, saving.revision(), saving.shortMessage(moments));
            return;
        }
        if (saving.isTaken()) {
            Flash.done(ctx, saving.message());
        } else {
            Flash.problem(ctx, saving.message());
        }
        Pages.redirect(ctx, Addresses.practice(module(ctx).id()));
    }

    private void refuse(Context ctx, PracticeForm form, FieldErrors errors) {
        if (form.quiet()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            line(ctx, form.sent().revision(), errors.all().get(0).message());
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            Pages.render(ctx, "learning/practice", page(ctx).with(form.sent(), errors));
        }
    }

    private static void line(Context ctx, int revision, Message message) {
        Pages.render(ctx, "learning/_draft", Map.of("revision", revision, "message", message));
    }

    private PracticePage page(Context ctx) {
        CourseModule module = module(ctx);
        Language language = RequestLanguage.of(ctx);
        PracticeWork work = practices.work(SignedIn.person(ctx), module.id());
        return PracticePage.of(
                module,
                work,
                practices.verdict(SignedIn.person(ctx), module.id(), work),
                Secrets.token(),
                new Telling(catalog.current(), language, moments));
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
