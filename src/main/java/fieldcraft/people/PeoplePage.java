package fieldcraft.people;

import fieldcraft.markdown.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One page of the list of people.
 *
 * @param count how many people the search finds, on all pages
 * @param pages how many pages they fill, at least 1
 */
record PeoplePage(PeopleSearch search, int count, int pages, List<Row> rows, List<Head> heads, List<TeamOption> teams) {
    static final int ROWS = 50;

    /** Somebody with the path of their team. */
    record Row(Member member, String team) {
        public String address() {
            return PeopleSearch.address(member);
        }
    }

    /**
     * The head of a column by which one can sort.
     *
     * @param order as HTML says it: {@code ascending}, {@code descending}, {@code none}
     */
    record Head(String key, String address, String order) {}

    /** The page that a search asks for; the last one if it asks for one behind it. */
    static PeoplePage of(PeopleSearch asked, List<Member> people, TeamTree teams, Language language) {
        List<Member> found = people.stream().filter(asked.filter(teams)).toList();
        int pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        PeopleSearch search = asked.onPage(Math.min(asked.page(), pages));
        List<Row> rows = search.sort().sorted(found, teams, language).stream()
                .skip((long) (search.page() - 1) * ROWS)
                .limit(ROWS)
                .map(member -> new Row(member, teams.path(member.team())))
                .toList();
        return new PeoplePage(search, found.size(), pages, rows, heads(search), TeamOption.all(teams));
    }

    public Optional<String> previous() {
        return Optional.of(search.page()).filter(page -> page > 1).map(page -> page(page - 1));
    }

    public Optional<String> next() {
        return Optional.of(search.page()).filter(page -> page < pages).map(page -> page(page + 1));
    }

    private String page(int number) {
        return search.onPage(number).address();
    }

    private static List<Head> heads(PeopleSearch search) {
        return Arrays.stream(PeopleOrder.Column.values())
                .map(column -> new Head(
                        column.key(),
                        search.inOrder(search.sort().after(column)).address(),
                        order(search.sort(), column)))
                .toList();
    }

    private static String order(PeopleOrder sort, PeopleOrder.Column column) {
        if (sort.column() != column) {
            return "none";
        }
        return sort.descending() ? "descending" : "ascending";
    }
}
