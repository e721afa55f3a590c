package fieldcraft.scenario;

import fieldcraft.markdown.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what can be seen scene by scene: ids, skills, links, names of the state, and points. */
final class SceneCheck {
    private static final int MOST_SKILLS = 3;
    private static final int MOST_POINTS = 3;

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
        checkSkills(scene);
        for (Choice choice : scene.choices()) {
            checkTarget(choice.target(), choice.line());
            checkNames(choice.guard(), choice.line());
            checkEffects(choice.effects(), choice.line());
            checkPoints(scene, choice);
        }
    }

    private void checkSkills(ChoiceScene scene) {
        List<String> skills = scene.skills();
        if (skills.isEmpty() || skills.size() > MOST_SKILLS) {
            problems.error(scene.line(), "a scene with choices names one to three skills, not " + skills.size());
        }
        Set<String> named = new HashSet<>();
        for (String skill : skills) {
            if (!named.add(skill)) {
                problems.error(scene.line(), "the skill '" + skill + "' is named twice");
            }
            if (!competencies.contains(skill)) {
                problems.error(scene.line(), "there is no competency '" + skill + "'");
            }
        }
    }

    private void checkPoints(ChoiceScene scene, Choice choice) {
        int points = choice.points().size();
        int skills = scene.skills().size();
        if (points != skills) {
            problems.error(
                    choice.line(), "one number of points is needed for each skill: " + skills + ", not " + points);
        }
        if (choice.points().stream().anyMatch(number -> number < 0 || number > MOST_POINTS)) {
            problems.error(choice.line(), "points are 0, 1, 2 or 3");
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
        Set<String> changed = new HashSet<>();
        for (Effect effect : effects) {
            checkName(effect.variable(), line);
            if (!changed.add(effect.variable())) {
                problems.error(line, "'" + effect.variable() + "' is changed twice at once");
            }
        }
    }

    private void checkName(String name, int line) {
        if (!names.contains(name)) {
            problems.error(line, "there is no state '" + name + "': declare it in the front matter");
        }
    }
}
