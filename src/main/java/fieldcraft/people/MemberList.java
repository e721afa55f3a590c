package fieldcraft.people;

import fieldcraft.markdown.Language;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One page of people.
 *
 * @param count how many there are on all pages together
 */
record MemberList(List<Line> lines, int count, int page, int pages) {
    static final int PAGE = 50;

    /** Somebody as a line of the list. */
    record Line(Member member, String team, String state) {}

    MemberList {
        lines = List.copyOf(lines);
    }

    /** Those who are asked for, among people who contain the text; names in the order of the reader's language. */
    static MemberList of(List<Member> found, PeopleQueryForm asked, TeamTree tree, Language language) {
        Optional<Set<Long>> teams = asked.teamId().map(team -> tree.withAllBelow(Set.of(team)));
        List<Line> lines = found.stream()
                .filter(member -> teams.isEmpty()
                        || member.team().filter(teams.get()::contains).isPresent())
                .filter(member -> asked.role().isEmpty() || has(member, asked.role()))
                .map(member -> new Line(member, tree.path(member.team()), word(member.state())))
                .filter(line -> asked.state().isEmpty() || line.state().equals(asked.state()))
                .sorted(order(asked.sort(), language))
                .toList();
        int pages = Math.max(1, (lines.size() + PAGE - 1) / PAGE);
        int page = Math.min(asked.page(), pages);
        List<Line> shown = lines.subList((page - 1) * PAGE, Math.min(page * PAGE, lines.size()));
        return new MemberList(shown, lines.size(), page, pages);
    }

    static String word(Member.State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean has(Member member, String role) {
        return member.roles().stream().anyMatch(each -> each.name().equalsIgnoreCase(role));
    }

    private static Comparator<Line> order(String sort, Language language) {
        Collator names = Collator.getInstance(language.locale());
        Comparator<Line> byName = Comparator.comparing(line -> line.member().name(), names);
        Comparator<Line> order = switch (sort.replaceFirst("^-", "")) {
            case "login" -> Comparator.comparing(line -> line.member().login());
            case "team" -> Comparator.comparing(Line::team, names);
            case "started" ->
                Comparator.comparing(line -> line.member().startedOn().orElse(LocalDate.MIN));
            default -> byName;
        };
        return (sort.startsWith("-") ? order.reversed() : order).thenComparing(byName);
    }
}
