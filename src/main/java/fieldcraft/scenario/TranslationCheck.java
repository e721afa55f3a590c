package fieldcraft.scenario;

import fieldcraft.markdown.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares a translation with its original in everything but words. */
final class TranslationCheck {
    private final Scenario original;
    private final Scenario translation;
    private final Problems problems;

    TranslationCheck(Scenario original, Scenario translation, Problems problems) {
        this.original = original;
        this.translation = translation;
        this.problems = problems;
    }

    void run() {
        int top = translation.start().line();
        compare(top, "the pass mark", original.passMark(), translation.passMark());
        compareState(top);
        compareScenes(top);
    }

    private void compareState(int top) {
        List<String> names = original.variables().stream().map(Variable::name).toList();
        List<String> translated =
                translation.variables().stream().map(Variable::name).toList();
        compare(top, "the declared state", names, translated);
        if (names.equals(translated)) {
            for (int place = 0; place < names.size(); place++) {
                compareVariable(
                        original.variables().get(place), translation.variables().get(place));
            }
        }
    }

    private void compareVariable(Variable expected, Variable found) {
        String name = "of '" + found.name() + "'";
        compare(found.line(), "the range " + name, range(expected), range(found));
        compare(found.line(), "the start " + name, expected.start(), found.start());
        compare(found.line(), "the 'show' " + name, expected.shown(), found.shown());
    }

    private static String range(Variable variable) {
        return variable.minimum() + ".." + variable.maximum();
    }

    private void compareScenes(int top) {
        Map<String, Scene> originals = byId(original);
        Map<String, Scene> translated = byId(translation);
        originals.keySet().stream()
                .filter(id -> !translated.containsKey(id))
                .forEach(id -> problems.error(top, "the scene '" + id + "' of the original is missing"));
        for (Scene found : translated.values()) {
            Optional.ofNullable(originals.get(found.id()))
                    .ifPresentOrElse(
                            expected -> compareScene(expected, found),
                            () -> problems.error(found.line(), "the original has no scene '" + found.id() + "'"));
        }
        if (originals.keySet().equals(translated.keySet())) {
            compareOrder();
        }
    }

    private static Map<String, Scene> byId(Scenario scenario) {
        return scenario.scenes().stream()
                .collect(Collectors.toMap(Scene::id, Function.identity(), (first, second) -> first));
    }

    private void compareOrder() {
        int both = Math.min(original.scenes().size(), translation.scenes().size());
        for (int place = 0; place < both; place++) {
            String expected = original.scenes().get(place).id();
            Scene found = translation.scenes().get(place);
            if (!expected.equals(found.id())) {
                problems.error(found.line(), "scenes keep their order: '" + expected + "' stands here in the original");
                return;
            }
        }
    }

    private void compareScene(Scene expected, Scene found) {
        compare(found.line(), "the guards of its paragraphs", textGuards(expected), textGuards(found));
        if (expected instanceof ChoiceScene before && found instanceof ChoiceScene after) {
            compareDecided(before, after);
        } else if (expected instanceof RouteScene before && found instanceof RouteScene after) {
            compareCrossed(before, after);
        } else if (expected instanceof Ending before && found instanceof Ending after) {
            compare(after.line(), "the value", before.value(), after.value());
            compare(
                    after.line(),
                    "the outcome",
                    before.outcome().word(),
                    after.outcome().word());
        } else {
            problems.error(found.line(), "choices, routes or an ending: this scene is of another kind in the original");
        }
    }

    private static List<String> textGuards(Scene scene) {
        return scene.text().stream()
                .flatMap(paragraph -> paragraph.guard().stream())
                .map(Expression::toString)
                .toList();
    }

    private void compareDecided(ChoiceScene expected, ChoiceScene found) {
        compare(found.line(), "the skills", expected.skills(), found.skills());
        compare(
                found.line(),
                "the number of choices",
                expected.choices().size(),
                found.choices().size());
        int both = Math.min(expected.choices().size(), found.choices().size());
        for (int choice = 0; choice < both; choice++) {
            compareChoice(expected.choices().get(choice), found.choices().get(choice));
        }
    }

    private void compareChoice(Choice expected, Choice found) {
        compare(found.line(), "the link", expected.target(), found.target());
        compare(found.line(), "the guard", guard(expected.guard()), guard(found.guard()));
        compare(found.line(), "the points", expected.points(), found.points());
        compare(found.line(), "the effects", effects(expected.effects()), effects(found.effects()));
        compare(found.line(), "the mark of the real story", expected.real(), found.real());
    }

    private void compareCrossed(RouteScene expected, RouteScene found) {
        compare(
                found.line(),
                "the number of routes",
                expected.routes().size(),
                found.routes().size());
        int both = Math.min(expected.routes().size(), found.routes().size());
        for (int route = 0; route < both; route++) {
            compareRoute(expected.routes().get(route), found.routes().get(route));
        }
    }

    private void compareRoute(Route expected, Route found) {
        compare(found.line(), "the link", expected.target(), found.target());
        compare(found.line(), "the guard", guard(expected.guard()), guard(found.guard()));
        compare(found.line(), "the effects", effects(expected.effects()), effects(found.effects()));
    }

    private static String guard(Optional<Expression> guard) {
        return guard.map(Expression::toString).orElse("none");
    }

    private static List<String> effects(List<Effect> effects) {
        return effects.stream().map(Effect::toString).sorted().toList();
    }

    private void compare(int line, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            problems.error(line, what + ": " + expected + " in the original, " + found + " here");
        }
    }
}
