package fieldcraft.learning;

import fieldcraft.course.CourseCatalog;
import fieldcraft.course.GuidePage;
import fieldcraft.markdown.Language;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.RequestLanguage;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** For trainers: the author's guide, and what is wrong with the content as it stands. */
public final class AuthoringController {
    private static final String GUIDE = "/guide";

    private final CourseCatalog catalog;

    public AuthoringController(CourseCatalog catalog) {
        this.catalog = catalog;
    }

    /** A line of the guide's table of contents. */
    record Line(String title, String address, boolean current) {}

    /** The guide's first page. */
    public void guide(Context ctx) {
        GuidePage first = pages(ctx).stream().findFirst().orElseThrow(NotFound::new);
        show(ctx, first);
    }

    public void page(Context ctx) {
        GuidePage page = catalog.current()
                .guidePage(RequestLanguage.of(ctx), ctx.pathParam("page"))
                .orElseThrow(NotFound::new);
        show(ctx, page);
    }

    /** The problems of the content folder, as the check found them when it last changed. */
    public void problems(Context ctx) {
        Pages.render(
                ctx,
                "learning/content-problems",
                Map.of("problems", catalog.problems(), "good", catalog.isGood(), "readAt", catalog.readAt()));
    }

    private void show(Context ctx, GuidePage page) {
        List<Line> lines = pages(ctx).stream()
                .map(other -> new Line(other.title(), GUIDE + "/" + other.name(), other.equals(page)))
                .toList();
        Pages.render(ctx, "learning/guide", Map.of("page", page, "pages", lines));
    }

    private List<GuidePage> pages(Context ctx) {
        Language language = RequestLanguage.of(ctx);
        return catalog.current().guide().getOrDefault(language, List.of());
    }
}
