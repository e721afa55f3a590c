package fieldcraft.report;

import fieldcraft.learning.TeamGlance;
import fieldcraft.markdown.Language;
import fieldcraft.web.Viewer;
import java.util.Optional;

/** The matrix of a manager's or a trainer's people, its first rows, for their home page. */
public final class Glance implements TeamGlance {
    private static final int PEOPLE = 25;

    private final Reports reports;

    public Glance(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<MatrixPage> of(Viewer viewer, Language language) {
        return reports.glance(viewer, language).map(matrix -> MatrixPage.first(PEOPLE, matrix, language));
    }
}
