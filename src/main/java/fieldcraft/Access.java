package fieldcraft;

import fieldcraft.web.Flash;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.ReturnPath;
import fieldcraft.web.SignedIn;
import fieldcraft.web.Viewer;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

/** Who may use a route. It stands beside each route; a route without it is nobody's. */
enum Access implements RouteRole {
    /** Everybody, signed in or not. */
    ANYONE(person -> true),
    /** Whoever is signed in. */
    SIGNED_IN(Optional::isPresent),
    TRAINER(is(Viewer::trainer)),
    MANAGER(is(Viewer::manager)),
    /** Managers and trainers, who read the same reports. */
    MANAGER_OR_TRAINER(is(Viewer::manager).or(is(Viewer::trainer))),
    ADMIN(is(Viewer::admin));

    private final Predicate<Optional<Viewer>> rule;

    Access(Predicate<Optional<Viewer>> rule) {
        this.rule = rule;
    }

    /**
     * Lets a request through to its route; sends whoever is not signed in to the sign-in page and back.
     *
     * @throws NotFound if it is not for the person who is signed in: whether it exists is not for them to know
     */
    static void check(Context ctx) {
        Optional<Viewer> person = SignedIn.find(ctx);
        boolean allowed = ctx.routeRoles().stream().anyMatch(role -> ((Access) role).allows(person));
        if (!allowed && person.isPresent()) {
            throw new NotFound();
        }
        if (!allowed) {
            askToSignIn(ctx);
        }
    }

    boolean allows(Optional<Viewer> person) {
        return rule.test(person);
    }

    private static void askToSignIn(Context ctx) {
        boolean reading = ctx.req().getMethod().equals("GET");
        if (!reading) {
            Flash.note(ctx, "web.sign-in-first");
        }
        boolean anotherPage = reading && !ctx.path().equals("/");
        Pages.redirect(ctx, anotherPage ? "/sign-in?to=" + encoded(ReturnPath.here(ctx)) : "/sign-in");
        ctx.skipRemainingHandlers();
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static Predicate<Optional<Viewer>> is(Predicate<Viewer> role) {
        return person -> person.filter(role).isPresent();
    }
}
