package fieldcraft;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;

/** Writes down every route that the server is given. */
final class RouteBook {
    /**
     * A route and for whom it is.
     *
     * @param method {@code GET} or {@code POST}
     */
    record Route(String method, String path, Access access) {}

    private final RoutesConfig server;
    private final List<Route> routes = new ArrayList<>();

    RouteBook(RoutesConfig server) {
        this.server = server;
    }

    /** A page is read by GET, and by HEAD without its body. */
    void page(String path, Handler handler, Access access) {
        server.get(path, handler, access);
        server.head(path, handler, access);
        routes.add(new Route("GET", path, access));
    }

    /** An act changes something, and is asked for by a form. */
    void act(String path, Handler handler, Access access) {
        server.post(path, handler, access);
        routes.add(new Route("POST", path, access));
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }
}
