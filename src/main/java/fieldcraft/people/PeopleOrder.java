package fieldcraft.people;

import fieldcraft.markdown.Language;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** By what a list of people is sorted. Names follow the reader's language: Chinese ones by pinyin in Chinese. */
record PeopleOrder(Column column, boolean descending) {
    /** What a list can be sorted by. */
    enum Column {
        NAME,
        EMAIL,
        TEAM,
        STARTED;

        /** The word in addresses and message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String DOWN = "-";

    static final PeopleOrder BY_NAME = new PeopleOrder(Column.NAME, false);

    /** The order that an address asks for: {@code started}, or {@code -started} for the latest first. */
    static PeopleOrder of(String asked) {
        boolean descending = asked.startsWith(DOWN);
        String word = descending ? asked.substring(DOWN.length()) : asked;
        for (Column column : Column.values()) {
            if (column.key().equals(word)) {
                return new PeopleOrder(column, descending);
            }
        }
        return BY_NAME;
    }

    public String word() {
        return (descending ? DOWN : "") + column.key();
    }

    /** The order after a click on the head of a column: up at first, then down. */
    PeopleOrder after(Column clicked) {
        return new PeopleOrder(clicked, clicked == column && !descending);
    }

    /** The people in this order, those who are equal in it by name, those who have nothing to be sorted by at the end. */
    List<Member> sorted(List<Member> people, TeamTree teams, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        List<Member> named = sorted(
                people, member -> Optional.of(collator.getCollationKey(member.name())), Comparator.naturalOrder());
        return switch (column) {
            case NAME -> descending ? reversed(named) : named;
            case EMAIL -> sorted(named, Member::email, direction());
            case STARTED -> sorted(named, Member::startedOn, direction());
            case TEAM -> {
                Map<Long, CollationKey> paths = paths(teams, collator);
                yield sorted(named, member -> member.team().map(paths::get), direction());
            }
        };
    }

    private static Map<Long, CollationKey> paths(TeamTree teams, Collator collator) {
        return teams.inOrder().stream()
                .map(TeamTree.Place::team)
                .collect(Collectors.toMap(Team::id, team -> collator.getCollationKey(teams.path(team))));
    }

    private <K extends Comparable<? super K>> Comparator<K> direction() {
        return descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    /** Works out each key once: that of a name costs more than many comparisons. */
    private static <K> List<Member> sorted(
            List<Member> people, Function<Member, Optional<K>> key, Comparator<? super K> order) {
        return people.stream()
                .map(member -> new Keyed<>(member, key.apply(member)))
                .sorted(Comparator.comparing(Keyed::key, emptyLast(order)))
                .map(Keyed::member)
                .toList();
    }

    private static <K> Comparator<Optional<K>> emptyLast(Comparator<? super K> order) {
        return (one, other) -> one.isPresent() && other.isPresent()
                ? order.compare(one.get(), other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    private static List<Member> reversed(List<Member> people) {
        List<Member> reversed = new ArrayList<>(people);
        Collections.reverse(reversed);
        return reversed;
    }

    private record Keyed<K>(Member member, Optional<K> key) {}
}
