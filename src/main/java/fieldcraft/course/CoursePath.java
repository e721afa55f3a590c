package fieldcraft.course;

import java.util.List;
import java.util.Objects;

/**
 * Some modules of the course in an order of their own, to be assigned together.
 *
 * @param modules the ids of the modules
 */
public record CoursePath(String id, LocalText title, List<String> modules) {
    public CoursePath {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        modules = List.copyOf(modules);
    }
}
