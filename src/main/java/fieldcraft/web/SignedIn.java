package fieldcraft.web;

import io.javalin.http.Context;
import java.util.Optional;

/** Who is signed in with a request: {@code SignedIn.person(ctx)}. */
public final class SignedIn {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    private SignedIn() {}

    /**
     * The person who is signed in.
     *
     * @throws NotFound if nobody is, which cannot happen on a route that asks to sign in
     */
    public static Viewer person(Context ctx) {
        return find(ctx).orElseThrow(NotFound::new);
    }

    /** The person who is signed in, if anybody is. */
    public static Optional<Viewer> find(Context ctx) {
        return Optional.ofNullable(ctx.attribute(ATTRIBUTE));
    }

    /** From here on this person is the one who asks. */
    public static void enter(Context ctx, Viewer person) {
        ctx.attribute(ATTRIBUTE, person);
    }
}
