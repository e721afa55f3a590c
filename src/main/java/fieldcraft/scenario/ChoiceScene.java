package fieldcraft.scenario;

import java.util.List;
import java.util.Objects;

/**
 * A scene in which the trainee decides.
 *
 * @param skills the ids of the one to three competencies that the decision exercises
 */
public record ChoiceScene(
        String id, String title, List<Paragraph> text, List<String> skills, List<Choice> choices, int line)
        implements Scene {
    public ChoiceScene {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        text = List.copyOf(text);
        skills = List.copyOf(skills);
        choices = List.copyOf(choices);
    }
}
