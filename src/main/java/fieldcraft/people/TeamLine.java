package fieldcraft.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A team as a line in the tree.
 *
 * @param own how many people are in it
 * @param all how many are in it and in the teams below
 * @param leaders their names
 */
record TeamLine(Team team, int depth, int own, int all, List<String> leaders) {
    /** Every team below its parent. Deactivated people do not count. */
    static List<TeamLine> of(TeamTree tree, List<TeamDao.Leader> leaders, List<Member> members) {
        Map<Long, Long> people = members.stream()
                .filter(member ->
                        member.deactivatedAt().isEmpty() && member.team().isPresent())
                .collect(Collectors.groupingBy(member -> member.team().orElseThrow(), Collectors.counting()));
        Map<Long, String> names = members.stream().collect(Collectors.toMap(Member::id, Member::name));
        List<TeamLine> lines = new ArrayList<>();
        for (TeamTree.Place place : tree.inOrder()) {
            long id = place.team().id();
            long all = tree.withAllBelow(Set.of(id)).stream()
                    .mapToLong(team -> people.getOrDefault(team, 0L))
                    .sum();
            List<String> led = leaders.stream()
                    .filter(leader -> leader.teamId() == id)
                    .flatMap(leader -> Optional.ofNullable(names.get(leader.personId())).stream())
                    .sorted()
                    .toList();
            lines.add(new TeamLine(
                    place.team(), place.depth(), people.getOrDefault(id, 0L).intValue(), (int) all, led));
        }
        return lines;
    }
}
