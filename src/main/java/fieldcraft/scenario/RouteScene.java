package fieldcraft.scenario;

import java.util.List;
import java.util.Objects;

/** A scene in which the story decides: the first route whose guard holds is taken. It is passed through, not stood in. */
public record RouteScene(String id, String title, List<Paragraph> text, List<Route> routes, int line) implements Scene {
    public RouteScene {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        text = List.copyOf(text);
        routes = List.copyOf(routes);
    }
}
