package fieldcraft.scenario;

import java.util.Optional;
import java.util.stream.Stream;

/** The names of the state on which the course of a story depends; paragraphs with guards only show what is. */
final class Reads {
    private Reads() {}

    /** The names that a scene's choices, routes or value read. */
    static Stream<String> of(Scene scene) {
        return expressions(scene).flatMap(expression -> expression.names().stream());
    }

    /** The names that the guards of a scene's paragraphs read. */
    static Stream<String> ofText(Scene scene) {
        return scene.text().stream()
                .flatMap(paragraph -> paragraph.guard().stream())
                .flatMap(guard -> guard.names().stream());
    }

    private static Stream<Expression> expressions(Scene scene) {
        if (scene instanceof ChoiceScene decided) {
            return decided.choices().stream().map(Choice::guard).flatMap(Optional::stream);
        }
        if (scene instanceof RouteScene crossed) {
            return crossed.routes().stream().map(Route::guard).flatMap(Optional::stream);
        }
        return Stream.of(((Ending) scene).value());
    }
}
