package fieldcraft.people;

import java.util.List;
import java.util.Set;

/** A team to choose from a list, told by its path from the top. */
record TeamOption(long id, String path) {
    /** The id as it stands in addresses and forms. */
    public String word() {
        return String.valueOf(id);
    }

    /** Every team, as the tree is written on a page. */
    static List<TeamOption> all(TeamTree teams) {
        return teams.inOrder().stream()
                .map(place -> new TeamOption(place.team().id(), teams.path(place.team())))
                .toList();
    }

    /** Those of the teams whose ids these are. */
    static List<TeamOption> of(Set<Long> ids, TeamTree teams) {
        return all(teams).stream().filter(team -> ids.contains(team.id())).toList();
    }
}
