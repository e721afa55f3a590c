package fieldcraft.report;

import fieldcraft.markdown.Language;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** The matrix of people and modules, of everybody whom one may see or of one team, and what its figures mean. */
public final class ReportController {
    private final Reports reports;

    public ReportController(Reports reports) {
        this.reports = reports;
    }

    public void all(Context ctx) {
        MatrixForm form = MatrixForm.of(ctx);
        show(ctx, form.filter(), Optional.empty());
    }

    public void team(Context ctx) {
        long team = PathNumber.of(ctx, "team");
        show(ctx, MatrixForm.of(ctx).filter().in(team), Optional.of(team));
    }

    public void figures(Context ctx) {
        Pages.render(ctx, "report/figures", Map.of("definitions", Definition.values()));
    }

    private void show(Context ctx, MatrixFilter filter, Optional<Long> team) {
        Language language = RequestLanguage.of(ctx);
        Reports.Matrix matrix =
                reports.matrix(SignedIn.person(ctx), filter, language).orElseThrow(NotFound::new);
        int page = MatrixForm.of(ctx).page();
        Pages.render(ctx, "report/matrix", MatrixPage.of(matrix, team, page, language));
    }
}
