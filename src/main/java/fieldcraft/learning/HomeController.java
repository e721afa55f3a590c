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

    public HomeController(CourseCatalog catalog, ProgressBook book) {
        this.catalog = catalog;
        this.book = book;
    }

    public void home(Context ctx) {
        show(ctx, "learning/home");
    }

    public void modules(Context ctx) {
        show(ctx, "learning/modules");
    }

    private void show(Context ctx, String page) {
        Course course = catalog.current();
        Language language = RequestLanguage.of(ctx);
        Progress progress = book.of(SignedIn.person(ctx), course);
        List<ModuleRow> rows = progress.modules().stream()
                .map(module -> ModuleRow.of(module, course, language))
                .toList();
        Map<String, ?> model = Map.of(
                "courseTitle", course.title().in(language), "next", NextStep.of(progress, language), "modules", rows);
        Pages.render(ctx, page, model);
    }
}
