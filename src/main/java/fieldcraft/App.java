package fieldcraft;

import fieldcraft.assignment.Assignments;
import fieldcraft.assignment.Settlement;
import fieldcraft.course.CourseCatalog;
import fieldcraft.database.Database;
import fieldcraft.mail.OutboxWorker;
import fieldcraft.mail.Postman;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinLogger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;

/** The running program: it starts, listens, does what comes about with time, and stops. */
public final class App implements AutoCloseable {
    private final Config config;
    private final Database database;
    private final CourseCatalog catalog;
    private final List<RouteBook.Route> doors = new ArrayList<>();
    private final Javalin server;
    private final Optional<Postman> postman;
    private final Assembly assembly;

    private App(Config config, Database database, CourseCatalog catalog, Clock clock) {
        this.config = config;
        this.database = database;
        this.catalog = catalog;

        this.assembly = new Assembly(config, database, catalog, this::address, clock);
        this.postman = assembly.letters.map(Postman::new);
        this.server = Javalin.create(settings -> assembly.furnish(settings, doors));
    }

    /**
     * Reads the course, opens the database and starts to listen.
     *
     * @throws CommandFailure if the port is taken
     * @throws fieldcraft.course.BrokenCourse if there is no course in the content folder, or one with errors
     * @throws fieldcraft.database.DatabaseUnusable if the database cannot be opened
     */
    public static App start(Config config, Clock clock) {
        LoggerFactory.getILoggerFactory(); // must not be asked for the first time by two threads at once
        CompletableFuture<Database> opening = CompletableFuture.supplyAsync(() -> Database.open(config.database()));
        CourseCatalog catalog = catalog(config, clock, opening);
        Database database = opened(opening, catalog);
        try {
            App app = new App(config, database, catalog.watched(), clock);
            app.listen();
            return app;
        } catch (RuntimeException e) {
            catalog.close();
            database.close();
            throw e;
        }
    }

    /** The course, read while the database opens; if there is none, the database is closed again. */
    private static CourseCatalog catalog(Config config, Clock clock, CompletableFuture<Database> opening) {
        try {
            return new CourseCatalog(config.content(), clock);
        } catch (RuntimeException e) {
            opening.thenAccept(Database::close);
            throw e;
        }
    }

    private static Database opened(CompletableFuture<Database> opening, CourseCatalog catalog) {
        try {
            return opening.join();
        } catch (CompletionException e) {
            catalog.close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    public CourseCatalog catalog() {
        return catalog;
    }

    public Assignments assignments() {
        return assembly.assignments;
    }

    public Settlement settlement() {
        return assembly.settlement;
    }

    /** Does at once what comes about with time. */
    public void lookAfterWork() {
        assembly.caretaker.round();
    }

    /** Every route of the site, and for whom it is. */
    List<RouteBook.Route> routes() {
        return List.copyOf(doors);
    }

    public Database database() {
        return database;
    }

    /** From now on does what comes about with time, and sends letters if there is a mail server. */
    void startWork() {
        assembly.caretaker.start();
        postman.ifPresent(Postman::start);
    }

    /** What sends letters, for whoever wants to do it by hand. */
    public Optional<OutboxWorker> letters() {
        return assembly.letters;
    }

    /** What the operator reads at the start: the address, where the data is and what to do next. */
    public List<String> welcome() {
        String address = address();
        return List.of(
                "Fieldcraft is at " + address,
                "Its data is in " + config.database().place(),
                "Next: " + nextStep(address));
    }

    /** Answers what is under way, then stops and closes the database. */
    @Override
    public void close() {
        server.stop();
        assembly.caretaker.close();
        postman.ifPresent(Postman::close);
        catalog.close();
        database.close();
    }

    private String address() {
        return config.address(port());
    }

    private String nextStep(String address) {
        if (config.demo()) {
            return "open " + address + " and choose who you want to be.";
        }
        return assembly.setup.isNeeded()
                ? "make the first account at " + address + "/setup?token=" + assembly.setup.token()
                : "sign in at " + address + "; Ctrl+C ends the server.";
    }

    private void listen() {
        JavalinLogger.enabled = false; // it would say below what we say better
        try {
            server.start(config.host(), config.port());
        } catch (JavalinBindException e) {
            throw new CommandFailure("Port %d on %s is in use: stop what listens there, or choose another with --port."
                    .formatted(config.port(), config.host()));
        } finally {
            JavalinLogger.enabled = true;
        }
    }
}
