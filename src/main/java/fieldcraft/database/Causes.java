package fieldcraft.database;

import java.util.Optional;
import java.util.stream.Stream;

/** An exception and everything that caused it, outermost first. */
final class Causes {
    private Causes() {}

    static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(Optional.of(thrown), Optional::isPresent, each -> each.map(Throwable::getCause))
                .flatMap(Optional::stream);
    }
}
