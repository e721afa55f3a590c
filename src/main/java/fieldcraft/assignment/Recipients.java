package fieldcraft.assignment;

import fieldcraft.people.Member;
import fieldcraft.people.TeamTree;
import fieldcraft.web.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the people whose addresses, numbers or names somebody typed, one a line. */
final class Recipients {
    private final TeamTree tree;
    private final Map<String, List<Member>> known;

    Recipients(List<Member> members, TeamTree tree) {
        this.tree = tree;
        this.known = members.stream()
                .filter(member -> member.deactivatedAt().isEmpty())
                .flatMap(member -> java.util.stream.Stream.of(
                                member.email(), member.number(), Optional.of(member.name()))
                        .flatMap(Optional::stream)
                        .map(Recipients::folded)
                        .distinct()
                        .map(word -> Map.entry(word, member)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    boolean isTeam(long id) {
        return tree.find(id).isPresent();
    }

    /** What is wrong with the first line that does not name exactly one person. */
    Optional<Message> problem(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> problemOf(line).stream())
                .findFirst();
    }

    List<Member> found(String lines) {
        return lines.lines()
                .map(Recipients::folded)
                .flatMap(line -> known.getOrDefault(line, List.of()).stream())
                .distinct()
                .toList();
    }

    private Optional<Message> problemOf(String line) {
        List<Member> named = known.getOrDefault(folded(line), List.of());
        if (named.size() > 1) {
            return Optional.of(Message.of("assignment.form.ambiguous", line, named.size()));
        }
        return named.isEmpty() ? Optional.of(Message.of("assignment.form.unknown", line)) : Optional.empty();
    }

    private static String folded(String line) {
        return line.strip().toLowerCase(Locale.ROOT);
    }
}
