package fieldcraft.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All teams of the company, each below the one that it is part of. */
public final class TeamTree {
    private static final String BETWEEN = " " + Team.SEPARATOR + " ";

    private final Map<Long, Team> byId;
    private final Map<Optional<Long>, List<Team>> children;

    /** A tree of these teams, those of one parent in the order of their names. */
    public TeamTree(List<Team> teams) {
        this.byId = teams.stream().collect(Collectors.toMap(Team::id, Function.identity()));
        this.children = teams.stream()
                .sorted(Comparator.comparing(Team::name))
                .collect(Collectors.groupingBy(Team::parent, LinkedHashMap::new, Collectors.toList()));
    }

    /** A team with its place in the tree; the depth of those at the top is 0. */
    public record Place(Team team, int depth) {}

    public Optional<Team> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The names from the top down to this team: {@code Sales / North}. */
    public String path(Team team) {
        return parent(team).map(parent -> path(parent) + BETWEEN + team.name()).orElse(team.name());
    }

    /** The path of the team with this id; empty text if there is none. */
    public String path(Optional<Long> id) {
        return id.flatMap(this::find).map(this::path).orElse("");
    }

    /** The team that these names lead to from the top, blanks around each and capitals aside. */
    public Optional<Team> at(List<String> names) {
        Optional<Team> found = Optional.empty();
        for (String name : names) {
            Optional<Long> above = found.map(Team::id);
            found = children(above).stream()
                    .filter(team -> team.name().equalsIgnoreCase(name.strip()))
                    .findFirst();
            if (found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /** The teams directly below the one with this id; without an id, those at the top. */
    public List<Team> children(Optional<Long> id) {
        return children.getOrDefault(id, List.of());
    }

    /** The ids of these teams and of all below them. */
    public Set<Long> withAllBelow(Set<Long> ids) {
        Set<Long> all = new HashSet<>();
        ids.forEach(id -> collect(id, all));
        return all;
    }

    /** Whether one team would be above itself if it became part of the other. */
    public boolean isCircle(long team, long newParent) {
        return withAllBelow(Set.of(team)).contains(newParent);
    }

    /** Every team below its parent, as the tree is written on a page. */
    public List<Place> inOrder() {
        List<Place> places = new ArrayList<>();
        addBelow(Optional.empty(), 0, places);
        return places;
    }

    private Optional<Team> parent(Team team) {
        return team.parent().flatMap(this::find);
    }

    private void collect(long id, Set<Long> all) {
        if (byId.containsKey(id) && all.add(id)) {
            children(Optional.of(id)).forEach(child -> collect(child.id(), all));
        }
    }

    private void addBelow(Optional<Long> parent, int depth, List<Place> places) {
        for (Team team : children(parent)) {
            places.add(new Place(team, depth));
            addBelow(Optional.of(team.id()), depth + 1, places);
        }
    }
}
