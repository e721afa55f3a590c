package fieldcraft.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of the format, told as plainly as they can be, to compare the engine with. */
record PlainPlay(Scenario scenario, String scene, Map<String, Integer> state, int earned, List<Integer> choices) {
    static PlainPlay start(Scenario scenario) {
        Map<String, Integer> state = new HashMap<>();
        scenario.variables().forEach(variable -> state.put(variable.name(), variable.start()));
        return new PlainPlay(scenario, scenario.start().id(), state, 0, List.of()).crossed();
    }

    boolean isEnded() {
        return current() instanceof Ending;
    }

    Scene current() {
        return scenario.scene(scene).orElseThrow();
    }

    /** The total of a finished play. */
    int total() {
        return earned + Math.max(0, value(((Ending) current()).value()));
    }

    List<Integer> openChoices() {
        List<Integer> open = new ArrayList<>();
        List<Choice> choices = ((ChoiceScene) current()).choices();
        for (int choice = 0; choice < choices.size(); choice++) {
            if (choices.get(choice).guard().map(guard -> value(guard) != 0).orElse(true)) {
                open.add(choice);
            }
        }
        return open;
    }

    PlainPlay choose(int index) {
        Choice choice = ((ChoiceScene) current()).choices().get(index);
        List<Integer> more = new ArrayList<>(choices);
        more.add(index);
        return new PlainPlay(scenario, choice.target(), after(choice.effects()), earned + choice.totalPoints(), more)
                .crossed();
    }

    /** Every finished play that can follow this one. */
    List<PlainPlay> allEnds() {
        if (isEnded()) {
            return List.of(this);
        }
        return openChoices().stream()
                .flatMap(choice -> choose(choice).allEnds().stream())
                .toList();
    }

    private PlainPlay crossed() {
        PlainPlay play = this;
        while (play.current() instanceof RouteScene crossing) {
            PlainPlay here = play;
            Route route = crossing.routes().stream()
                    .filter(open ->
                            open.guard().map(guard -> here.value(guard) != 0).orElse(true))
                    .findFirst()
                    .orElseThrow();
            play = new PlainPlay(scenario, route.target(), here.after(route.effects()), earned, choices);
        }
        return play;
    }

    private Map<String, Integer> after(List<Effect> effects) {
        Map<String, Integer> after = new HashMap<>(state);
        for (Effect effect : effects) {
            int before = effect.kind() == Effect.Kind.ADD ? state.get(effect.variable()) : 0;
            after.put(effect.variable(), clamped(effect.variable(), before + effect.amount()));
        }
        return after;
    }

    private int clamped(String name, int value) {
        Variable variable = scenario.variables().stream()
                .filter(declared -> declared.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Math.max(variable.minimum(), Math.min(variable.maximum(), value));
    }

    private int value(Expression expression) {
        if (expression instanceof Expression.Number number) {
            return number.value();
        }
        if (expression instanceof Expression.Name name) {
            return state.get(name.name());
        }
        if (expression instanceof Expression.Negative negative) {
            return -value(negative.operand());
        }
        if (expression instanceof Expression.Not not) {
            return value(not.operand()) == 0 ? 1 : 0;
        }
        Expression.Binary binary = (Expression.Binary) expression;
        int left = value(binary.left());
        int right = value(binary.right());
        return switch (binary.operator().symbol()) {
            case "or" -> left != 0 || right != 0 ? 1 : 0;
            case "and" -> left != 0 && right != 0 ? 1 : 0;
            case "=" -> left == right ? 1 : 0;
            case "!=" -> left != right ? 1 : 0;
            case "<" -> left < right ? 1 : 0;
            case "<=" -> left <= right ? 1 : 0;
            case ">" -> left > right ? 1 : 0;
            case ">=" -> left >= right ? 1 : 0;
            case "+" -> left + right;
            case "-" -> left - right;
            default -> left * right;
        };
    }
}
