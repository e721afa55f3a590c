package fieldcraft.web;

import fieldcraft.markdown.Language;
import io.javalin.http.Context;
import java.util.Optional;

/** The signed-in person, as far as every page needs to know. */
public interface Viewer {
    String name();

    String email();

    Language language();

    boolean trainer();

    boolean manager();

    boolean admin();

    /** Who is signed in with this request, if anybody is. */
    static Optional<Viewer> of(Context ctx) {
        return Optional.ofNullable(ctx.attribute(Viewer.class.getName()));
    }

    /** Notes that this person is signed in with this request. */
    default void enter(Context ctx) {
        ctx.attribute(Viewer.class.getName(), this);
    }
}
