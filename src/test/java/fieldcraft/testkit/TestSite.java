package fieldcraft.testkit;

import fieldcraft.web.Site;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

/** A server with pages of the test's own instead of ours, in the same frame: limits, checks, headers, error pages. */
public final class TestSite implements AutoCloseable {
    private final Javalin server;

    private TestSite(Javalin server) {
        this.server = server;
    }

    public static TestSite with(Consumer<RoutesConfig> routes) {
        return with(new Site.Settings(false, false, false, ZoneOffset.UTC), routes);
    }

    public static TestSite with(Site.Settings settings, Consumer<RoutesConfig> routes) {
        Site site = new Site(settings);
        Javalin server = Javalin.create(config -> {
            site.configure(config, token -> Optional.empty(), (person, path) -> {});
            config.routes.get("/static/<file>", site.files()::serve);
            routes.accept(config.routes);
        });
        return new TestSite(server.start("127.0.0.1", 0));
    }

    public Browser browser() {
        return new Browser("http://127.0.0.1:" + server.port());
    }

    @Override
    public void close() {
        server.stop();
    }
}
