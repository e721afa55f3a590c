package fieldcraft.learning;

import fieldcraft.web.NotFound;
import io.javalin.http.Context;

/** The attempt that an address names. */
final class AttemptPath {
    private AttemptPath() {}

    /** Its id; an address that names none is not found. */
    static long id(Context ctx) {
        try {
            return Long.parseLong(ctx.pathParam("attempt"));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
