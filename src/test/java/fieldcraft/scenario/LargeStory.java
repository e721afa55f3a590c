package fieldcraft.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes stories of any size for tests of the limits and for benchmarks. */
final class LargeStory {
    private static final List<String> SKILLS = List.of("trust", "timing");

    private LargeStory() {}

    /** So many scenes with choices one after the other, without state. */
    static Scenario chain(int length) {
        List<Scene> scenes = new ArrayList<>();
        for (int scene = 0; scene < length; scene++) {
            List<Choice> choices =
                    List.of(choice("s" + (scene + 1), 3, List.of()), choice("s" + (scene + 1), 1, List.of()));
            scenes.add(new ChoiceScene("s" + scene, "", List.of(), SKILLS, choices, scene));
        }
        scenes.add(ending("s" + length, new Expression.Number(length)));
        return story(List.of(), scenes);
    }

    /** A decision, then so many scenes of routes one after the other. */
    static Scenario routes(int length) {
        List<Scene> scenes = new ArrayList<>();
        scenes.add(decision("s0", "s0"));
        for (int scene = 0; scene < length; scene++) {
            Route route = new Route("s" + (scene + 1), Optional.empty(), List.of(), scene);
            scenes.add(new RouteScene("s" + scene, "", List.of(), List.of(route), scene));
        }
        scenes.add(ending("s" + length, new Expression.Number(1)));
        return story(List.of(), scenes);
    }

    /**
     * Scenes in each of which one of four values is set, and all values count in the end: every path has a position of its
     * own, {@code 4^scenes} endings among them.
     */
    static Scenario tree(int scenes) {
        List<Variable> variables = IntStream.range(0, scenes)
                .mapToObj(scene -> variable("v" + scene, 3, 0))
                .toList();
        List<Scene> told = new ArrayList<>();
        for (int scene = 0; scene < scenes; scene++) {
            String set = "v" + scene;
            String next = "s" + (scene + 1);
            List<Choice> choices = IntStream.range(0, 4)
                    .mapToObj(value -> choice(next, value, List.of(new Effect(set, Effect.Kind.SET, value))))
                    .toList();
            told.add(new ChoiceScene("s" + scene, "", List.of(), SKILLS, choices, scene));
        }
        told.add(ending("s" + scenes, sum(variables)));
        return story(variables, told);
    }

    /**
     * Scenes in which five variables rise and fall, as in stories that people write, with endings that depend on them: the
     * positions grow with the range, about a million with 14 scenes and a range of 16.
     */
    static Scenario moods(int scenes, int range) {
        List<Variable> variables = IntStream.range(0, 5)
                .mapToObj(place -> variable("v" + place, range, range / 2))
                .toList();
        List<Scene> told = new ArrayList<>();
        for (int scene = 0; scene < scenes; scene++) {
            told.add(moodScene(scene, scene + 1 < scenes ? "s" + (scene + 1) : "decision"));
        }
        Route won = new Route("won", Optional.of(atLeast("v0", range / 2 + 3)), List.of(), 1);
        Route lost = new Route("lost", Optional.empty(), List.of(), 1);
        told.add(new RouteScene("decision", "", List.of(), List.of(won, lost), 1));
        told.add(ending("won", sum(variables)));
        told.add(ending("lost", new Expression.Number(0)));
        return story(variables, told);
    }

    /** A scene that leads to two others. */
    static Scene decision(String first, String second) {
        List<Choice> choices = List.of(choice(first, 3, List.of()), choice(second, 0, List.of()));
        return new ChoiceScene("decision", "", List.of(), SKILLS, choices, 1);
    }

    /** An ending that is worth so many points. */
    static Ending worth(String id, int points) {
        return ending(id, new Expression.Number(points));
    }

    private static Scene moodScene(int scene, String next) {
        List<Choice> choices = new ArrayList<>();
        for (int choice = 0; choice < 4; choice++) {
            List<Effect> effects = List.of(
                    new Effect("v" + (scene + choice) % 5, Effect.Kind.ADD, 1 + choice % 2),
                    new Effect("v" + (scene + 2 * choice + 1) % 5, Effect.Kind.ADD, choice % 3 - 2));
            Optional<Expression> guard = choice == 3 ? Optional.of(atLeast("v" + scene % 5, 2)) : Optional.empty();
            choices.add(
                    new Choice("c" + choice, next, guard, List.of(choice, 3 - choice % 2), effects, false, "", ".", 1));
        }
        return new ChoiceScene("s" + scene, "", List.of(), SKILLS, choices, scene);
    }

    private static Scenario story(List<Variable> variables, List<Scene> scenes) {
        return new Scenario("Large", "You", 70, variables, scenes);
    }

    private static Variable variable(String name, int maximum, int start) {
        return new Variable(name, 0, maximum, start, Optional.empty(), false, 1);
    }

    private static Choice choice(String target, int points, List<Effect> effects) {
        return new Choice("choice", target, Optional.empty(), List.of(points, 0), effects, false, "", ".", 1);
    }

    private static Ending ending(String id, Expression value) {
        return new Ending(id, "", List.of(), value, Outcome.WON, 1);
    }

    private static Expression atLeast(String name, int value) {
        return new Expression.Binary(Operator.AT_LEAST, new Expression.Name(name), new Expression.Number(value));
    }

    private static Expression sum(List<Variable> variables) {
        return variables.stream()
                .<Expression>map(variable -> new Expression.Name(variable.name()))
                .reduce((left, right) -> new Expression.Binary(Operator.PLUS, left, right))
                .orElseThrow();
    }
}
