package fieldcraft.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Those who wait to be let in.
 *
 * @param all in the order of their teams and names
 * @param invited the ids of those whose invitation still opens
 */
public record Invitees(List<Member> all, Set<Long> invited, TeamTree teams) {
    /** Some of them who can be invited together. */
    public record Group(Optional<Team> team, int size) {}

    static Invitees of(List<Member> everybody, Set<Long> invited, TeamTree teams) {
        Comparator<Member> byTeam = Comparator.comparing(person -> teams.path(person.team()));
        return new Invitees(
                everybody.stream()
                        .filter(person -> person.state() == Member.State.WAITING)
                        .sorted(byTeam.thenComparing(Member::name).thenComparing(Member::id))
                        .toList(),
                invited,
                teams);
    }

    /** Those of a team and of all below it, or of the whole company, who hold no invitation. */
    List<Member> without(Optional<Long> team) {
        return of(team).stream()
                .filter(person -> !invited.contains(person.id()))
                .toList();
    }

    /** Those of a team and of all below it, or all. */
    List<Member> of(Optional<Long> team) {
        Set<Long> below = team.map(Set::of).map(teams::withAllBelow).orElse(Set.of());
        return all.stream()
                .filter(person ->
                        team.isEmpty() || person.team().filter(below::contains).isPresent())
                .toList();
    }

    /** How many of them have an e-mail address. */
    public long addressed() {
        return all.stream().filter(person -> person.email().isPresent()).count();
    }

    /** The whole company, then every team in which somebody waits. */
    public List<Group> groups() {
        List<Group> company = List.of(new Group(Optional.empty(), all.size()));
        List<Group> ofTeams = teams.inOrder().stream()
                .map(place -> new Group(
                        Optional.of(place.team()),
                        of(Optional.of(place.team().id())).size()))
                .filter(group -> group.size() > 0)
                .toList();
        return Stream.concat(company.stream(), ofTeams.stream()).toList();
    }
}
