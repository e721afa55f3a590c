package fieldcraft.report;

import fieldcraft.learning.TeamGlance;
import fieldcraft.markdown.Language;
import fieldcraft.web.Viewer;
import java.util.Optional;

/** The matrix of a manager's or a trainer's people, its first rows, for their home page. */
public final class Glance implements TeamGlance {
    private static final int ROWS = 25;

    private final Reports reports;

    public Glance(Reports reports) {
        this.reports = reports;
    }

    /**
     * What the page shows.
     *
     * @param people how many there are
     * @param matrix empty if they are too many for a glance
     */
    record Page(int people, Optional<MatrixPage> matrix) {}

    @Override
    public Optional<Page> of(Viewer viewer, Language language) {
        return reports.overview(viewer, language)
                .map(overview -> new Page(
                        overview.people(), overview.matrix().map(matrix -> MatrixPage.first(ROWS, matrix, language))));
    }
}
