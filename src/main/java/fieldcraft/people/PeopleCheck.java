package fieldcraft.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is not as it should be in the data about people and teams; empty if all is well. People who left need no team and
 * lead none.
 */
record PeopleCheck(List<Finding> findings) {
    private static final int MOST_PLACES = 50;

    /**
     * One kind of what is not as it should be.
     *
     * @param places where it is so, the first of them
     * @param all the address of a list of all, if there is one
     */
    record Finding(String key, int count, List<Place> places, Optional<String> all) {
        static Finding of(String key, List<Place> places) {
            return new Finding(
                    key,
                    places.size(),
                    places.stream().limit(MOST_PLACES).toList(),
                    Optional.of(PeopleSearch.ADDRESS + "?team=" + PeopleSearch.NO_TEAM)
                            .filter(address -> key.equals(TEAMLESS)));
        }

        public int notShown() {
            return count - places.size();
        }
    }

    /** Where something is to be mended. */
    record Place(Optional<TeamOption> team, Optional<Member> person) {}

    private static final String TEAMLESS = "teamless";

    static PeopleCheck of(List<TeamDao.Leader> leaders, TeamTree tree, List<Member> people) {
        Map<Long, Member> byId = people.stream().collect(Collectors.toMap(Member::id, Function.identity()));
        List<TeamOption> teams = TeamOption.all(tree);
        Set<Long> led = leaders.stream()
                .filter(leader -> isHere(byId.get(leader.personId())))
                .map(TeamDao.Leader::teamId)
                .collect(Collectors.toSet());
        Set<Long> leading = leaders.stream().map(TeamDao.Leader::personId).collect(Collectors.toSet());
        return new PeopleCheck(Stream.of(
                        Finding.of("departed", departed(teams, leaders, byId)),
                        Finding.of("leaderless", teams(teams, team -> !led.contains(team.id()))),
                        Finding.of("idle", here(people, person -> person.manager() && !leading.contains(person.id()))),
                        Finding.of(
                                TEAMLESS, here(people, person -> person.team().isEmpty())))
                .filter(finding -> finding.count() > 0)
                .toList());
    }

    private static List<Place> departed(List<TeamOption> teams, List<TeamDao.Leader> leaders, Map<Long, Member> byId) {
        return teams.stream()
                .flatMap(team -> leaders.stream()
                        .filter(leader -> leader.teamId() == team.id())
                        .map(leader -> byId.get(leader.personId()))
                        .filter(person -> !isHere(person))
                        .map(person -> new Place(Optional.of(team), Optional.of(person))))
                .toList();
    }

    private static List<Place> teams(List<TeamOption> teams, Predicate<TeamOption> odd) {
        return teams.stream()
                .filter(odd)
                .map(team -> new Place(Optional.of(team), Optional.empty()))
                .toList();
    }

    private static List<Place> here(List<Member> people, Predicate<Member> odd) {
        return people.stream()
                .filter(PeopleCheck::isHere)
                .filter(odd)
                .map(person -> new Place(Optional.empty(), Optional.of(person)))
                .toList();
    }

    private static boolean isHere(Member person) {
        return person.deactivatedAt().isEmpty();
    }
}
