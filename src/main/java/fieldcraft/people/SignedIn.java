package fieldcraft.people;

import fieldcraft.web.NotFound;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who is signed in with a request, and by which session: {@code SignedIn.person(ctx)}.
 *
 * @param session the session of the browser that asks
 */
public record SignedIn(Person person, Session session) {
    /**
     * The person who is signed in.
     *
     * @throws NotFound if nobody is, which cannot happen on a route with {@link Access#SIGNED_IN} or a role
     */
    public static Person person(Context ctx) {
        return of(ctx).person();
    }

    /** The person who is signed in, if anybody is. */
    public static Optional<Person> find(Context ctx) {
        return attribute(ctx).map(SignedIn::person);
    }

    static SignedIn of(Context ctx) {
        return attribute(ctx).orElseThrow(NotFound::new);
    }

    void enter(Context ctx) {
        ctx.attribute(SignedIn.class.getName(), this);
        person.enter(ctx);
    }

    private static Optional<SignedIn> attribute(Context ctx) {
        return Optional.ofNullable(ctx.attribute(SignedIn.class.getName()));
    }
}
