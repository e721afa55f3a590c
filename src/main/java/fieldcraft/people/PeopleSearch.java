package fieldcraft.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Whom the list of people shows, and in which order. All of it stands in the address.
 *
 * @param q stands in the name, the e-mail address or the number; empty for everybody
 * @param team the id of a team: its people and those of all below; {@link #NO_TEAM}; empty for everybody
 * @param role who has it; {@code TRAINEE} are those with no other
 * @param page counts from 1
 */
record PeopleSearch(
        String q, String team, Optional<Role> role, Optional<Member.State> state, PeopleOrder sort, int page) {
    static final String ADDRESS = "/people";

    /** Stands for a team's id: those who are in none. */
    static final String NO_TEAM = "none";

    private static final int LONGEST_TEXT = 200;

    /** The search of an address; what it asks for and we do not know is left out. */
    static PeopleSearch of(UnaryOperator<String> parameter) {
        String q = parameter.apply("q").strip();
        return new PeopleSearch(
                q.substring(0, Math.min(q.length(), LONGEST_TEXT)),
                Optional.of(parameter.apply("team"))
                        .filter(team -> team.equals(NO_TEAM) || team.matches("[0-9]{1,18}"))
                        .orElse(""),
                constant(Role.values(), parameter.apply("role")),
                constant(Member.State.values(), parameter.apply("state")).filter(state -> state != Member.State.ERASED),
                PeopleOrder.of(parameter.apply("sort")),
                page(parameter.apply("page")));
    }

    /** The text in the form in which the database compares it. */
    String text() {
        return q.toLowerCase(Locale.ROOT);
    }

    /** Whether anybody is left out. */
    public boolean isNarrow() {
        return !(q + team).isEmpty() || role.isPresent() || state.isPresent();
    }

    /** Whom team, role and state leave in the list. */
    Predicate<Member> filter(TeamTree teams) {
        return inTeam(teams)
                .and(member -> role.map(wanted -> has(member, wanted)).orElse(true))
                .and(member -> state.map(wanted -> member.state() == wanted).orElse(true));
    }

    /** The address of this search, without what is as it is from the start. */
    String address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", q);
        parameters.put("team", team);
        parameters.put("role", roleWord());
        parameters.put("state", stateWord());
        parameters.put("sort", sort.equals(PeopleOrder.BY_NAME) ? "" : sort.word());
        parameters.put("page", page == 1 ? "" : String.valueOf(page));
        String query = parameters.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? ADDRESS : ADDRESS + "?" + query;
    }

    /** Where the page of a person is. */
    static String address(Member person) {
        return ADDRESS + "/" + person.id();
    }

    PeopleSearch onPage(int other) {
        return new PeopleSearch(q, team, role, state, sort, other);
    }

    /** The first page of the same people in another order. */
    PeopleSearch inOrder(PeopleOrder other) {
        return new PeopleSearch(q, team, role, state, other, 1);
    }

    public String roleWord() {
        return role.map(PeopleSearch::word).orElse("");
    }

    public String stateWord() {
        return state.map(PeopleSearch::word).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Predicate<Member> inTeam(TeamTree teams) {
        if (team.isEmpty()) {
            return member -> true;
        }
        if (team.equals(NO_TEAM)) {
            return member -> member.team().isEmpty();
        }
        Set<Long> wanted = teams.withAllBelow(Set.of(Long.valueOf(team)));
        return member -> member.team().filter(wanted::contains).isPresent();
    }

    private static boolean has(Member member, Role role) {
        return role == Role.TRAINEE ? member.roles().isEmpty() : member.roles().contains(role);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }

    private static int page(String typed) {
        return typed.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(typed) : 1;
    }
}
