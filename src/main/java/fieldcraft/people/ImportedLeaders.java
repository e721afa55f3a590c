package fieldcraft.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Who comes to lead teams because rows name them as managers. */
final class ImportedLeaders {
    /**
     * That somebody leads a team.
     *
     * @param team its path
     * @param person see {@link RowOwners}
     */
    record Lead(String team, long person) {}

    private final Set<Lead> present;
    private final Set<Lead> added = new LinkedHashSet<>();

    /** Nobody yet but those who lead already. */
    ImportedLeaders(Company company) {
        Map<Long, String> paths = company.tree().inOrder().stream()
                .map(TeamTree.Place::team)
                .collect(Collectors.toMap(Team::id, company.tree()::path));
        this.present = company.leaders().stream()
                .filter(leader -> paths.containsKey(leader.teamId()))
                .map(leader -> new Lead(Objects.requireNonNull(paths.get(leader.teamId())), leader.personId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Notes that somebody is to lead a team; true if they do not yet. */
    boolean add(String team, long person) {
        Lead lead = new Lead(team, person);
        boolean isNew = !present.contains(lead);
        if (isNew) {
            added.add(lead);
        }
        return isNew;
    }

    /** Those who lead a team now that they did not lead before, in the order of the rows. */
    List<Lead> added() {
        return List.copyOf(added);
    }

    Set<Long> comers() {
        return added.stream().map(Lead::person).collect(Collectors.toSet());
    }
}
