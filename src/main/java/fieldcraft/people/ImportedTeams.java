package fieldcraft.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The teams that rows name by their paths: those there are, and those that an import adds. */
final class ImportedTeams {
    private final Map<String, String> spelling = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, TeamPath> missing = new LinkedHashMap<>();

    ImportedTeams(TeamTree tree) {
        for (TeamTree.Place place : tree.inOrder()) {
            String path = tree.path(place.team());
            spelling.put(folded(path), path);
            ids.put(folded(path), place.team().id());
        }
    }

    /** The path as it is written here; teams that are not there yet are noted as missing. */
    String path(TeamPath path) {
        for (int i = 1; i <= path.names().size(); i++) {
            TeamPath part = path.upTo(i);
            String above = i == 1 ? "" : spelling.get(folded(path.upTo(i - 1).text())) + " " + Team.SEPARATOR + " ";
            if (spelling.putIfAbsent(folded(part.text()), above + part.name()) == null) {
                missing.put(folded(part.text()), part);
            }
        }
        return spelling.get(folded(path.text()));
    }

    /** The paths that are not there yet, each after the one above it. */
    public List<String> missing() {
        return missing.keySet().stream().map(spelling::get).toList();
    }

    /** The team's id; empty if it is missing, or if there is no path. */
    Optional<Long> id(String path) {
        return Optional.ofNullable(ids.get(folded(path)));
    }

    /** Adds the missing teams. */
    void add(TeamDao teams, Instant now) {
        missing.forEach((folded, path) -> {
            Optional<Long> above = path.names().size() == 1
                    ? Optional.empty()
                    : id(path.upTo(path.names().size() - 1).text());
            ids.put(folded, teams.add(path.name(), above, now));
        });
    }

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
