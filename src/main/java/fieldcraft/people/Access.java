package fieldcraft.people;

import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.ReturnPath;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Who may use a route. It stands beside each route; a route without it is nobody's. */
public enum Access implements RouteRole {
    /** Everybody, signed in or not. */
    ANYONE(Set.of()),
    /** Whoever is signed in. */
    SIGNED_IN(Set.of(Role.TRAINEE)),
    /** Trainers. */
    TRAINER(Set.of(Role.TRAINER)),
    /** Managers. */
    MANAGER(Set.of(Role.MANAGER)),
    /** Managers and trainers, who read the same reports. */
    MANAGER_OR_TRAINER(Set.of(Role.MANAGER, Role.TRAINER)),
    /** Admins. */
    ADMIN(Set.of(Role.ADMIN));

    private final Set<Role> roles;

    Access(Set<Role> roles) {
        this.roles = roles;
    }

    /**
     * Lets a request through to its route; sends whoever is not signed in to the sign-in page and back.
     *
     * @throws NotFound if it is not for the person who is signed in: whether it exists is nobody else's business
     */
    public static void check(Context ctx) {
        Optional<Person> person = SignedIn.find(ctx);
        boolean allowed =
                ctx.routeRoles().stream().anyMatch(role -> role instanceof Access access && access.allows(person));
        if (!allowed && person.isPresent()) {
            throw new NotFound();
        }
        if (!allowed) {
            askToSignIn(ctx);
        }
    }

    boolean allows(Optional<Person> person) {
        return this == ANYONE
                || person.stream().flatMap(known -> known.roles().stream()).anyMatch(roles::contains);
    }

    private static void askToSignIn(Context ctx) {
        Pages.redirect(ctx, "/sign-in" + wayBack(ctx));
        ctx.skipRemainingHandlers();
    }

    private static String wayBack(Context ctx) {
        boolean page = ctx.req().getMethod().equals("GET") && !ctx.path().equals("/");
        return page ? "?to=" + URLEncoder.encode(ReturnPath.here(ctx), StandardCharsets.UTF_8) : "";
    }
}
