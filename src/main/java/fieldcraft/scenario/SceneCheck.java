package fieldcraft.scenario;

import fieldcraft.markdown.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that all names lead somewhere: ids and links, competencies, and names of the state. */
final class SceneCheck {
    private final Scenario scenario;
    private final Set<String> competencies;
    private final Problems problems;
    private final Set<String> ids;
    private final Set<String> names;

    SceneCheck(Scenario scenario, Set<String> competencies, Problems problems) {
        this.scenario = scenario;
        this.competencies = competencies;
        this.problems = problems;
        this.ids = scenario.scenes().stream().map(Scene::id).collect(Collectors.toSet());
        this.names = scenario.variables().stream().map(Variable::name).collect(Collectors.toSet());
    }

    void run() {
        Set<String> known = new HashSet<>();
        for (Scene scene : scenario.scenes()) {
            if (!known.add(scene.id())) {
                problems.error(scene.line(), "there is a scene '" + scene.id() + "' already: ids are given once");
            }
            scene.text().forEach(paragraph -> checkNames(paragraph.guard(), scene.line()));
            if (scene instanceof ChoiceScene decided) {
                checkDecided(decided);
            } else if (scene instanceof RouteScene crossed) {
                crossed.routes().forEach(this::checkRoute);
            } else if (scene instanceof Ending ending) {
                checkNames(Optional.of(ending.value()), ending.line());
            }
        }
    }

    private void checkDecided(ChoiceScene scene) {
        scene.skills().forEach(skill -> checkSkill(skill, scene.line()));
        for (Choice choice : scene.choices()) {
            checkTarget(choice.target(), choice.line());
            checkNames(choice.guard(), choice.line());
            checkEffects(choice.effects(), choice.line());
        }
    }

    private void checkSkill(String skill, int line) {
        if (!competencies.contains(skill)) {
            problems.error(line, "there is no competency '" + skill + "'");
        }
    }

    private void checkRoute(Route route) {
        checkTarget(route.target(), route.line());
        checkNames(route.guard(), route.line());
        checkEffects(route.effects(), route.line());
    }

    private void checkTarget(String target, int line) {
        if (!ids.contains(target)) {
            problems.error(line, "there is no scene '" + target + "'");
        }
    }

    private void checkNames(Optional<Expression> expression, int line) {
        expression.stream().flatMap(read -> read.names().stream()).forEach(name -> checkName(name, line));
    }

    private void checkEffects(List<Effect> effects, int line) {
        effects.forEach(effect -> checkName(effect.variable(), line));
    }

    private void checkName(String name, int line) {
        if (!names.contains(name)) {
            problems.error(line, "there is no state '" + name + "': declare it in the front matter");
        }
    }
}
