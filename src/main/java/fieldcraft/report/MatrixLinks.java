package fieldcraft.report;

import java.util.Optional;

/**
 * The ways on from a matrix: the same people in another order, other pages, files.
 *
 * @param team the team that the page is about, if it is about one
 */
record MatrixLinks(MatrixFilter filter, Optional<Long> team) {
    /** The address without its filters. */
    String base() {
        return team.map(ReportAddresses::team).orElse(ReportAddresses.ALL);
    }

    String page(int number) {
        return base() + ReportAddresses.query(filter, team, number);
    }

    /** All pages as a file, which begins at the first person. */
    String file(String ending) {
        return base() + "." + ending + ReportAddresses.query(filter, team, 1);
    }

    MatrixPage.SortHead head(MatrixSort.Key column) {
        MatrixSort clicked = filter.sort().clicked(column);
        return new MatrixPage.SortHead(base() + ReportAddresses.query(filter.sorted(clicked), team, 1), order(column));
    }

    private String order(MatrixSort.Key column) {
        if (column != filter.sort().key()) {
            return "none";
        }
        return filter.sort().descending() ? "descending" : "ascending";
    }
}
