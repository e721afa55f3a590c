package fieldcraft.people;

import fieldcraft.web.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the people whose addresses, numbers or names somebody typed, one a line; deactivated people are not found. */
public final class NamedPeople {
    private final Map<String, List<Member>> known;

    public NamedPeople(List<Member> members) {
        this.known = members.stream()
                .filter(member -> member.deactivatedAt().isEmpty())
                .flatMap(member -> words(member).map(word -> Map.entry(word, member)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What is wrong with the first line that does not name exactly one person. */
    public Optional<Message> problem(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> problemOf(line).stream())
                .findFirst();
    }

    /** Those who are named, each once. */
    public List<Member> found(String lines) {
        return lines.lines()
                .map(NamedPeople::folded)
                .flatMap(line -> known.getOrDefault(line, List.of()).stream())
                .distinct()
                .toList();
    }

    private Optional<Message> problemOf(String line) {
        List<Member> named = known.getOrDefault(folded(line), List.of());
        if (named.size() > 1) {
            return Optional.of(Message.of("people.named.ambiguous", line, named.size()));
        }
        return named.isEmpty() ? Optional.of(Message.of("people.named.unknown", line)) : Optional.empty();
    }

    private static Stream<String> words(Member member) {
        return Stream.of(member.email(), member.number(), Optional.of(member.name()))
                .flatMap(Optional::stream)
                .map(NamedPeople::folded)
                .distinct();
    }

    private static String folded(String line) {
        return line.strip().toLowerCase(Locale.ROOT);
    }
}
