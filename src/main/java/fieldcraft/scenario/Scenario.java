package fieldcraft.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A branching story as its author wrote it; the first scene is where it starts.
 *
 * <p>References between its parts (links, state names, skills) may still be wrong: {@link ScenarioChecker} says so.
 *
 * @param passMark the score from which an attempt passes, 0 to 100
 */
public record Scenario(String title, String role, int passMark, List<Variable> variables, List<Scene> scenes) {
    public Scenario {
        Objects.requireNonNull(title);
        Objects.requireNonNull(role);
        if (passMark < 0 || passMark > 100) {
            throw new IllegalArgumentException("a pass mark lies between 0 and 100, not at " + passMark);
        }
        variables = List.copyOf(variables);
        scenes = List.copyOf(scenes);
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("a scenario has at least one scene");
        }
    }

    /** The scene the story starts in. */
    public Scene start() {
        return scenes.get(0);
    }

    /** The scene with this id, the first one if there are several. */
    public Optional<Scene> scene(String id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
    }

    /** The ids of the competencies that its decisions exercise. */
    public Set<String> skills() {
        return decided().flatMap(scene -> scene.skills().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Its scenes with choices. */
    Stream<ChoiceScene> decided() {
        return scenes.stream().filter(ChoiceScene.class::isInstance).map(ChoiceScene.class::cast);
    }

    /** The choices of all its scenes. */
    Stream<Choice> choices() {
        return decided().flatMap(scene -> scene.choices().stream());
    }

    /** Its endings. */
    Stream<Ending> endings() {
        return scenes.stream().filter(Ending.class::isInstance).map(Ending.class::cast);
    }
}
