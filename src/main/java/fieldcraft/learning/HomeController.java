package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.markdown.Language;
import fieldcraft.web.Pages;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Home, with the one next step, and the course's list of modules. */
public final class HomeController {
    private final CourseCatalog catalog;
    private final ProgressBook book;
    private final DueWork due;
    private final TeamGlance glance;

    public HomeController(CourseCatalog catalog, ProgressBook book, DueWork due, TeamGlance glance) {
        this.catalog = catalog;
        this.book = book;
        this.due = due;
        this.glance = glance;
    }

    /** The next step, what is due, and the course as a list. */
    public void home(Context ctx) {
        Course course = catalog.current();
        Language language = RequestLanguage.of(ctx);
        Progress progress = book.of(SignedIn.person(ctx), course);
        List<DueRow> rows = due.of(SignedIn.person(ctx), progress, course, language);
        List<String> urgent = rows.stream().flatMap(row -> row.open().stream()).toList();
        Map<String, ?> model = Map.of(
                "courseTitle", course.title().in(language),
                "next", NextStep.of(progress, urgent, language),
                "due", rows,
                "glance", glance.of(SignedIn.person(ctx), language),
                "modules", modules(progress, course, language));
        Pages.render(ctx, "learning/home", model);
    }

    public void modules(Context ctx) {
        Course course = catalog.current();
        Language language = RequestLanguage.of(ctx);
        Progress progress = book.of(SignedIn.person(ctx), course);
        Map<String, ?> model =
                Map.of("courseTitle", course.title().in(language), "modules", modules(progress, course, language));
        Pages.render(ctx, "learning/modules", model);
    }

    private static List<ModuleRow> modules(Progress progress, Course course, Language language) {
        return progress.modules().stream()
                .map(module -> ModuleRow.of(module, course, language))
                .toList();
    }
}
