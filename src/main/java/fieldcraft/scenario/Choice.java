package fieldcraft.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something the trainee can decide to do in a scene.
 *
 * @param text the words to click on, plain text
 * @param target the id of the scene it leads to
 * @param guard if there is one, the choice is open only where it holds
 * @param points the quality of the decision, 0 to 3 for each skill of the scene, in their order
 * @param real whether this was decided in the story as it really happened
 * @param consequence what is told at the top of the next scene, HTML
 * @param feedback the coach's word, shown in the review, HTML
 */
public record Choice(
        String text,
        String target,
        Optional<Expression> guard,
        List<Integer> points,
        List<Effect> effects,
        boolean real,
        String consequence,
        String feedback,
        int line) {
    public Choice {
        Objects.requireNonNull(text);
        Objects.requireNonNull(target);
        Objects.requireNonNull(guard);
        points = List.copyOf(points);
        effects = List.copyOf(effects);
        Objects.requireNonNull(consequence);
        Objects.requireNonNull(feedback);
    }

    /** The points of all skills together. */
    public int totalPoints() {
        return points.stream().mapToInt(Integer::intValue).sum();
    }
}
