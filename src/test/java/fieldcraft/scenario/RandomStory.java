package fieldcraft.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes small random stories: every link leads forward, the first two choices of a scene and its last route are open. */
final class RandomStory {
    private static final List<String> SKILLS = List.of("trust", "timing", "value");

    private final SplittableRandom random;
    private final List<Variable> variables = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private int line;

    private RandomStory(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The story of this seed, always the same. */
    static Scenario of(long seed) {
        return new RandomStory(seed).scenario();
    }

    private Scenario scenario() {
        for (int variable = 0; variable < 1 + random.nextInt(4); variable++) {
            variables.add(variable("v" + variable));
        }
        int told = 2 + random.nextInt(7);
        int endings = 1 + random.nextInt(4);
        for (int scene = 0; scene < told + endings; scene++) {
            ids.add("s" + scene);
        }
        List<Scene> scenes = new ArrayList<>();
        for (int scene = 0; scene < told + endings; scene++) {
            scenes.add(scene >= told ? ending(scene) : random.nextInt(4) == 0 ? crossed(scene) : decided(scene));
        }
        return new Scenario("Story", "You", 70, variables, scenes);
    }

    private Variable variable(String name) {
        int minimum = random.nextInt(-3, 2);
        int maximum = minimum + random.nextInt(6);
        int start = random.nextInt(minimum, maximum + 1);
        return new Variable(name, minimum, maximum, start, Optional.empty(), false, ++line);
    }

    private Scene decided(int scene) {
        int skills = 1 + random.nextInt(3);
        List<Choice> choices = new ArrayList<>();
        for (int choice = 0; choice < 2 + random.nextInt(3); choice++) {
            choices.add(choice(scene, skills, choice < 2 ? Optional.empty() : Optional.of(condition())));
        }
        return new ChoiceScene(ids.get(scene), "", List.of(), SKILLS.subList(0, skills), choices, ++line);
    }

    private Choice choice(int scene, int skills, Optional<Expression> guard) {
        List<Integer> points = random.ints(skills, 0, 4).boxed().toList();
        String text = "w".repeat(1 + random.nextInt(9));
        return new Choice(text, target(scene), guard, points, effects(), random.nextInt(4) == 0, "", "", ++line);
    }

    private Scene crossed(int scene) {
        List<Route> routes = new ArrayList<>();
        for (int route = 0; route < random.nextInt(3); route++) {
            routes.add(new Route(target(scene), Optional.of(condition()), effects(), ++line));
        }
        routes.add(new Route(target(scene), Optional.empty(), effects(), ++line));
        return new RouteScene(ids.get(scene), "", List.of(), routes, ++line);
    }

    private Scene ending(int scene) {
        return new Ending(ids.get(scene), "", List.of(), number(3), Outcome.WON, ++line);
    }

    private String target(int scene) {
        return ids.get(random.nextInt(scene + 1, ids.size()));
    }

    private List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        for (Variable variable : variables) {
            if (random.nextInt(3) == 0) {
                Effect.Kind kind = random.nextBoolean() ? Effect.Kind.ADD : Effect.Kind.SET;
                effects.add(new Effect(variable.name(), kind, random.nextInt(-4, 5)));
            }
        }
        return effects;
    }

    private Expression condition() {
        Operator comparison =
                Operator.values()[random.nextInt(Operator.EQUAL.ordinal(), Operator.AT_LEAST.ordinal() + 1)];
        Expression condition = new Expression.Binary(comparison, number(1), number(1));
        return switch (random.nextInt(4)) {
            case 0 -> new Expression.Not(condition);
            case 1 -> new Expression.Binary(Operator.AND, condition, number(0));
            case 2 -> new Expression.Binary(Operator.OR, condition, number(2));
            default -> condition;
        };
    }

    private Expression number(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return random.nextInt(3) == 0
                    ? new Expression.Number(random.nextInt(10))
                    : new Expression.Name(
                            variables.get(random.nextInt(variables.size())).name());
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Expression.Negative(number(depth - 1));
            case 1 -> new Expression.Binary(Operator.TIMES, number(depth - 1), number(depth - 1));
            case 2 -> new Expression.Binary(Operator.MINUS, number(depth - 1), number(depth - 1));
            default -> new Expression.Binary(Operator.PLUS, number(depth - 1), number(depth - 1));
        };
    }
}
