package fieldcraft.learning;

import fieldcraft.web.Viewer;
import java.util.Optional;

/** Tells what holds a module back; those who assign modules in an order stand further down in the house. */
@FunctionalInterface
public interface Prerequisites {
    /** The id of the module that the person is to complete before they begin this one; empty if it is open to them. */
    Optional<String> before(Viewer person, String module, Progress progress);
}
