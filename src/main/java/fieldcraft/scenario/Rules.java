package fieldcraft.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a scenario allows in which state: its names and links resolved to places and packed states, so that it can be
 * played and explored.
 */
final class Rules {
    private static final Formula NOTHING = state -> 0;

    private final Scenario scenario;
    private final StateLayout layout;
    private final Map<String, Integer> places;
    private final boolean[] crossed;
    private final boolean[] endings;
    private final Way[][] ways;
    private final Formula[] values;

    /**
     * Resolves a scenario.
     *
     * @throws IllegalArgumentException if a link or a name leads nowhere, two scenes share an id, or the state needs too
     *     many bits
     */
    Rules(Scenario scenario) {
        this.scenario = scenario;
        this.layout = new StateLayout(scenario.variables());
        this.places = places(scenario.scenes());
        this.crossed = which(scenario.scenes(), RouteScene.class::isInstance);
        this.endings = which(scenario.scenes(), Ending.class::isInstance);
        this.ways = scenario.scenes().stream().map(this::ways).toArray(Way[][]::new);
        this.values = scenario.scenes().stream().map(this::value).toArray(Formula[]::new);
    }

    private static Map<String, Integer> places(List<Scene> scenes) {
        Map<String, Integer> places = new HashMap<>();
        for (Scene scene : scenes) {
            if (places.put(scene.id(), places.size()) != null) {
                throw new IllegalArgumentException("two scenes with the id " + scene.id());
            }
        }
        return places;
    }

    private Way[] ways(Scene scene) {
        if (scene instanceof ChoiceScene decided) {
            return decided.choices().stream().map(this::way).toArray(Way[]::new);
        }
        if (scene instanceof RouteScene crossed) {
            return crossed.routes().stream().map(this::way).toArray(Way[]::new);
        }
        return new Way[0];
    }

    private Way way(Choice choice) {
        return Way.of(choice.guard(), choice.effects(), layout, place(choice.target()), choice.totalPoints());
    }

    private Way way(Route route) {
        return Way.of(route.guard(), route.effects(), layout, place(route.target()), 0);
    }

    private Formula value(Scene scene) {
        return scene instanceof Ending ending ? ending.value().bind(layout) : NOTHING;
    }

    private static boolean[] which(List<Scene> scenes, Predicate<Scene> kind) {
        boolean[] which = new boolean[scenes.size()];
        for (int place = 0; place < which.length; place++) {
            which[place] = kind.test(scenes.get(place));
        }
        return which;
    }

    Scenario scenario() {
        return scenario;
    }

    StateLayout layout() {
        return layout;
    }

    /** The scene at this place in the scenario. */
    Scene scene(int place) {
        return scenario.scenes().get(place);
    }

    /** The place of the scene with this id. */
    int place(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("there is no scene with the id " + id);
        }
        return place;
    }

    /** The choices or routes of a scene, in their order; none for an ending. */
    Way[] ways(int place) {
        return ways[place];
    }

    boolean isEnding(int place) {
        return endings[place];
    }

    boolean isCrossed(int place) {
        return crossed[place];
    }

    /** What an ending is worth in a state, in points. */
    int value(int place, long state) {
        return Math.max(0, values[place].of(state));
    }
}
