package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.course.CourseModule;
import fieldcraft.course.Lesson;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import fieldcraft.web.Moments;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Optional;

/** One module, its lesson, and the note that the lesson has been read. */
public final class ModuleController {
    private final CourseCatalog catalog;
    private final ProgressBook book;
    private final Gate gate;
    private final Moments moments;

    public ModuleController(CourseCatalog catalog, ProgressBook book, Gate gate, Clock clock) {
        this.catalog = catalog;
        this.book = book;
        this.gate = gate;
        this.moments = new Moments(clock.getZone());
    }

    public void show(Context ctx) {
        Course course = catalog.current();
        Language language = RequestLanguage.of(ctx);
        Progress progress = book.of(SignedIn.person(ctx), course);
        CourseModule module = module(ctx, course);
        Optional<ModuleRef> before =
                gate.before(SignedIn.person(ctx), module, progress, course).map(first -> ModuleRef.of(first, language));
        Pages.render(ctx, "learning/module", ModulePage.of(progress.of(module), course, before, language, moments));
    }

    public void lesson(Context ctx) {
        Course course = catalog.current();
        Language language = RequestLanguage.of(ctx);
        ModuleProgress progress = progress(ctx, course);
        Lesson lesson = progress.module().lesson(language).orElseThrow(NotFound::new);
        Pages.render(ctx, "learning/lesson", LessonPage.of(progress, lesson, course, language, moments));
    }

    /** Marks the lesson as read and goes on to the next part. */
    public void read(Context ctx) {
        Course course = catalog.current();
        CourseModule module = module(ctx, course);
        book.markRead(SignedIn.person(ctx), module.id());
        Pages.redirect(
                ctx,
                Onward.after(Part.LESSON, module.id(), course, RequestLanguage.of(ctx))
                        .address());
    }

    private ModuleProgress progress(Context ctx, Course course) {
        CourseModule module = module(ctx, course);
        return book.of(SignedIn.person(ctx), course).of(module);
    }

    private static CourseModule module(Context ctx, Course course) {
        return course.module(ctx.pathParam("module")).orElseThrow(NotFound::new);
    }
}
