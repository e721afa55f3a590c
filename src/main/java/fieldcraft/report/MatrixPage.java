package fieldcraft.report;

import fieldcraft.course.CourseModule;
import fieldcraft.learning.PartState;
import fieldcraft.markdown.Language;
import fieldcraft.people.Team;
import fieldcraft.people.TeamTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the page of a matrix shows.
 *
 * @param team the path of the team that the page is about, if it is about one
 * @param address where the form of the filters leads to
 * @param leads whether the viewer leads teams, and may choose whose people are meant
 * @param reason why there is nobody: {@code no-teams}, {@code no-people} or {@code no-match}; empty text if there is somebody
 * @param people how many there are on all pages
 * @param counts how many of them stand how; none if they are too many to count for one page
 * @param overdue how many of them are late with something; empty if they are too many to count for one page
 * @param page counts from 1
 */
record MatrixPage(
        Optional<String> team,
        String address,
        MatrixFilter filter,
        boolean leads,
        List<TeamOption> teams,
        String reason,
        int people,
        List<StateCount> counts,
        Optional<Long> overdue,
        List<ModuleHead> modules,
        SortHead byName,
        SortHead byDone,
        SortHead byDue,
        SortHead byActivity,
        List<MatrixRow> rows,
        int page,
        int pages,
        Optional<String> previous,
        Optional<String> next,
        String csv,
        String xlsx,
        List<Definition> definitions) {
    /** So many people stand on one page. */
    static final int PEOPLE = 200;

    /** A team to choose, by its path. */
    record TeamOption(long id, String label, boolean selected) {}

    /** How many people stand so. */
    record StateCount(String state, long people) {}

    record ModuleHead(int number, String title) {}

    /** The head of a column that sorts; order is what {@code aria-sort} says. */
    record SortHead(String address, String order) {}

    /** Only the first rows of a matrix. */
    static MatrixPage first(int most, Reports.Matrix matrix, Language language) {
        return of(matrix, Optional.empty(), 1, most, language);
    }

    static MatrixPage of(Reports.Matrix matrix, Optional<Long> teamOfPage, int wanted, Language language) {
        return of(matrix, teamOfPage, wanted, PEOPLE, language);
    }

    private static MatrixPage of(
            Reports.Matrix matrix, Optional<Long> teamOfPage, int wanted, int size, Language language) {
        MatrixLinks links = new MatrixLinks(matrix.filter(), teamOfPage);
        TeamTree tree = matrix.sight().tree();
        int people = matrix.roll().size();
        int pages = Math.max(1, (people + size - 1) / size);
        int page = Math.min(Math.max(1, wanted), pages);
        return new MatrixPage(
                teamOfPage.flatMap(tree::find).map(tree::path),
                links.base(),
                matrix.filter(),
                !matrix.sight().reach().direct().isEmpty(),
                options(matrix),
                reason(matrix),
                people,
                counts(matrix.roll()),
                matrix.roll().overdue(),
                heads(matrix, language),
                links.head(MatrixSort.Key.NAME),
                links.head(MatrixSort.Key.DONE),
                links.head(MatrixSort.Key.DUE),
                links.head(MatrixSort.Key.ACTIVITY),
                rows(matrix, page, size),
                page,
                pages,
                page > 1 ? Optional.of(links.page(page - 1)) : Optional.empty(),
                page < pages ? Optional.of(links.page(page + 1)) : Optional.empty(),
                links.file("csv"),
                links.file("xlsx"),
                Definition.OF_MATRIX);
    }

    /** Where the rest of it is. */
    public String all() {
        return address + ReportAddresses.query(filter, Optional.empty(), 1);
    }

    private static List<TeamOption> options(Reports.Matrix matrix) {
        TeamTree tree = matrix.sight().tree();
        return tree.inOrder().stream()
                .map(TeamTree.Place::team)
                .filter(team -> matrix.sight().reaches(team.id()))
                .map(team -> option(team, tree, matrix.filter()))
                .toList();
    }

    private static TeamOption option(Team team, TeamTree tree, MatrixFilter filter) {
        return new TeamOption(
                team.id(),
                tree.path(team),
                filter.team().filter(id -> id == team.id()).isPresent());
    }

    private static String reason(Reports.Matrix matrix) {
        if (matrix.roll().size() > 0) {
            return "";
        }
        if (matrix.sight().reach().isEmpty()) {
            return "no-teams";
        }
        return matrix.filter().isNarrow() ? "no-match" : "no-people";
    }

    private static List<StateCount> counts(Roll roll) {
        return Stream.of(PartState.DONE, PartState.IN_PROGRESS, PartState.NOT_STARTED)
                .flatMap(state -> roll.count(state).map(count -> new StateCount(state.toString(), count)).stream())
                .toList();
    }

    private static List<ModuleHead> heads(Reports.Matrix matrix, Language language) {
        return matrix.course().modules().stream()
                .map(module -> head(module, language))
                .toList();
    }

    private static ModuleHead head(CourseModule module, Language language) {
        return new ModuleHead(module.number(), module.title().in(language));
    }

    private static List<MatrixRow> rows(Reports.Matrix matrix, int page, int size) {
        return matrix.roll().figures((page - 1) * size, page * size).stream()
                .map(figures -> MatrixRow.of(figures, matrix.sight().tree()))
                .toList();
    }
}
