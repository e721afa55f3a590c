package fieldcraft.people;

import fieldcraft.web.Viewer;
import java.util.Optional;
import java.util.Set;

/**
 * Whose progress, scores and paths somebody may see beside their own: a trainer everyone's, a manager those of the teams
 * they lead and of all below.
 *
 * @param everyone whether it is everybody in the company
 * @param direct the ids of the teams that the person leads
 * @param teams the ids of these teams and of all below them
 */
public record Reach(boolean everyone, Set<Long> direct, Set<Long> teams) {
    public Reach {
        direct = Set.copyOf(direct);
        teams = Set.copyOf(teams);
    }

    /** Costs a statement or two if the person is a manager, none otherwise. */
    public static Reach of(Viewer viewer, TeamDao teams) {
        Set<Long> led = viewer.manager() ? teams.ledBy(viewer.id()) : Set.of();
        Set<Long> all = led.isEmpty() ? Set.of() : teams.tree().withAllBelow(led);
        return new Reach(viewer.trainer(), led, all);
    }

    /** Whether somebody of this team is among them. */
    public boolean includes(Optional<Long> team) {
        return everyone || team.filter(teams::contains).isPresent();
    }

    public boolean isEmpty() {
        return !everyone && teams.isEmpty();
    }
}
