package fieldcraft.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Collects the faults that an exploration comes upon, each once a scene, with a state in which it shows. */
final class Faults {
    private static final int MOST_NAMED = 8;

    private final Rules rules;
    private final List<Fault> found = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    Faults(Rules rules) {
        this.rules = rules;
    }

    List<Fault> found() {
        return found;
    }

    /** The first fault that keeps the story from being solved. */
    Optional<Fault> fatal() {
        return found.stream().filter(Fault::isFatal).findFirst();
    }

    /** In this state so many choices of a scene are open. */
    void openChoices(int scene, long state, int open) {
        if (open == 0 && isNew(scene, "no choice")) {
            add(scene, "no choice is open here" + example(scene, state), true);
        }
        if (open == 1 && isNew(scene, "one choice")) {
            add(scene, "only one choice is open here" + example(scene, state), false);
        }
    }

    void noRoute(int scene, long state) {
        if (isNew(scene, "no route")) {
            add(scene, "every route is closed" + example(scene, state) + "; the last one needs no guard", true);
        }
    }

    /** The story comes back to where it was, through these scenes. */
    void round(int scene, Supplier<List<Integer>> through) {
        if (isNew(scene, "round")) {
            List<Integer> scenes = through.get();
            String ids = scenes.stream().limit(MOST_NAMED).map(this::id).collect(Collectors.joining(" > "));
            String rest = scenes.size() > MOST_NAMED ? " > ..." : "";
            add(scene, "the story can go round for ever: " + ids + rest + " > " + id(scene), true);
        }
    }

    void endlessRoutes(int scene) {
        add(scene, "the routes from here can go round for ever", true);
    }

    void tooManyPositions() {
        add(0, "more than 5,000,000 positions: narrow the ranges, or let fewer guards read the state", true);
    }

    void tooMuchWork() {
        add(0, "the story is too large to be solved: fewer choices and routes, or shorter guards, would help", true);
    }

    void unreached(int scene) {
        add(scene, "no path leads to this scene", false);
    }

    void neverTaken(int scene, int way) {
        if (rules.scene(scene) instanceof ChoiceScene decided) {
            found.add(new Fault(decided.choices().get(way).line(), "no state can take this choice", false));
        }
        if (rules.scene(scene) instanceof RouteScene crossed) {
            found.add(new Fault(crossed.routes().get(way).line(), "no state can take this route", false));
        }
    }

    private boolean isNew(int scene, String kind) {
        return known.add(kind + " " + scene);
    }

    private void add(int scene, String message, boolean isFatal) {
        found.add(new Fault(rules.scene(scene).line(), message, isFatal));
    }

    private String id(int scene) {
        return rules.scene(scene).id();
    }

    /** What of the state decides here, such as {@code when trust = 3 and knows = 0}. */
    private String example(int scene, long packed) {
        State state = new State(rules.layout(), packed);
        String values = Reads.of(rules.scene(scene))
                .distinct()
                .map(name -> name + " = " + state.value(name))
                .collect(Collectors.joining(" and "));
        return values.isEmpty() ? "" : " when " + values;
    }
}
