package fieldcraft.assignment;

import fieldcraft.people.Member;
import fieldcraft.people.TeamTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom a choice of teams and people comes to: those who may sign in, each once. */
record Audience(Set<Long> teams, Set<Long> people) {
    /** Somebody, and the chosen team for whose sake they are in it; none if they were chosen themselves. */
    record Heard(Member member, Optional<Long> team) {}

    Audience {
        teams = Set.copyOf(teams);
        people = Set.copyOf(people);
    }

    static Audience of(List<AssignmentDao.Target> targets) {
        List<Long> teams = new ArrayList<>();
        List<Long> people = new ArrayList<>();
        for (AssignmentDao.Target target : targets) {
            target.teamId().ifPresent(teams::add);
            target.personId().ifPresent(people::add);
        }
        return new Audience(Set.copyOf(teams), Set.copyOf(people));
    }

    List<Heard> among(List<Member> members, TeamTree tree) {
        Map<Long, Long> chosenFor = new LinkedHashMap<>();
        teams.forEach(team -> tree.withAllBelow(Set.of(team)).forEach(below -> chosenFor.put(below, team)));
        return members.stream()
                .filter(member -> member.deactivatedAt().isEmpty())
                .flatMap(member -> heard(member, member.team().map(chosenFor::get)).stream())
                .toList();
    }

    private Optional<Heard> heard(Member member, Optional<Long> team) {
        if (people.contains(member.id())) {
            return Optional.of(new Heard(member, Optional.empty()));
        }
        return team.map(found -> new Heard(member, team));
    }
}
