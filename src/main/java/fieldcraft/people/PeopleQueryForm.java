package fieldcraft.people;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which people the address of the list asks for.
 *
 * @param text in names, addresses and numbers
 * @param team the id of a team that they are in, or in one below it
 * @param role a role that they have, or empty
 * @param state a state that they are in, or empty
 * @param sort {@code name}, {@code login}, {@code team} or {@code started}; a minus before it turns the order round
 * @param page from 1
 */
record PeopleQueryForm(String text, String team, String role, String state, String sort, int page) {
    private static final int LONGEST_TEXT = 100;

    static PeopleQueryForm of(Context ctx) {
        String text = asked(ctx, "q");
        return new PeopleQueryForm(
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                asked(ctx, "team"),
                asked(ctx, "role"),
                asked(ctx, "state"),
                asked(ctx, "sort").isEmpty() ? "name" : asked(ctx, "sort"),
                number(asked(ctx, "page")));
    }

    /** The text in lower case, as it is looked for. */
    String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    Optional<Long> teamId() {
        return team.matches("\\d{1,18}") ? Optional.of(Long.valueOf(team)) : Optional.empty();
    }

    /** Whether it asks for less than everybody. */
    public boolean isNarrowed() {
        return !text.isEmpty() || !team.isEmpty() || !role.isEmpty() || !state.isEmpty();
    }

    /** The address of another page of the same list. */
    public String address(int otherPage) {
        return address(sort, otherPage);
    }

    /** The address of the same list in another order; the order that it has already is turned round. */
    public String sortedBy(String column) {
        return address(sort.equals(column) ? "-" + column : column, 1);
    }

    /** How the list is sorted by this column, as aria-sort names it. */
    public String order(String column) {
        if (sort.equals(column)) {
            return "ascending";
        }
        return sort.equals("-" + column) ? "descending" : "none";
    }

    private String address(String wantedSort, int wantedPage) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", text);
        asked.put("team", team);
        asked.put("role", role);
        asked.put("state", state);
        asked.put("sort", wantedSort.equals("name") ? "" : wantedSort);
        asked.put("page", wantedPage == 1 ? "" : String.valueOf(wantedPage));
        String query = asked.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/people" : "/people?" + query;
    }

    private static String asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    }

    private static int number(String text) {
        return text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : 1;
    }
}
