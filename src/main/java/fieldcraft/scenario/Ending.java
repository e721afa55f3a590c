package fieldcraft.scenario;

import java.util.List;
import java.util.Objects;

/**
 * A scene in which the story is over.
 *
 * @param value what was achieved, in points; below 0 counts as 0
 */
public record Ending(String id, String title, List<Paragraph> text, Expression value, Outcome outcome, int line)
        implements Scene {
    public Ending {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        text = List.copyOf(text);
        Objects.requireNonNull(value);
        Objects.requireNonNull(outcome);
    }
}
