package fieldcraft.testkit;

import fieldcraft.App;
import fieldcraft.Config;
import fieldcraft.database.Database;
import fieldcraft.database.DatabaseAddress;
import fieldcraft.people.Person;
import fieldcraft.people.PersonDao;
import fieldcraft.people.SessionDao;
import fieldcraft.web.Secrets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;

/** The whole server on a free port, with a clock the test moves: {@code try (var app = TestApp.start()) …}. */
public final class TestApp implements AutoCloseable {
    /** A course of one module, the same whatever is written in the real one. */
    public static final Path TINY_COURSE = Path.of("src/test/resources/tiny-course");

    private final TestClock clock;
    private final App app;

    private TestApp(TestClock clock, App app) {
        this.clock = clock;
        this.app = app;
    }

    /** A server that nobody has set up yet. */
    public static TestApp start() {
        return start(config());
    }

    /** A demonstration with its sample company. */
    public static TestApp demo() {
        return start(config(TestDatabases.h2Address(), true));
    }

    public static TestApp start(Config config) {
        TestClock clock = new TestClock();
        return new TestApp(clock, App.start(config, clock));
    }

    /** The settings of a test: a free port, a fresh database in memory, UTC. */
    public static Config config() {
        return config(TestDatabases.h2Address());
    }

    public static Config config(DatabaseAddress database) {
        return config(database, false);
    }

    /** A server with the tiny course of the tests: one module, two decisions, three endings. */
    public static TestApp withTinyCourse() {
        return withContent(TINY_COURSE);
    }

    /** The same on a database of the test's own. */
    public static TestApp withTinyCourse(DatabaseAddress database) {
        return start(config(database, TINY_COURSE, false));
    }

    /** A server with the course in this folder. */
    public static TestApp withContent(Path content) {
        return start(config(TestDatabases.h2Address(), content, false));
    }

    private static Config config(DatabaseAddress database, boolean demo) {
        return config(database, Path.of("content"), demo);
    }

    private static Config config(DatabaseAddress database, Path content, boolean demo) {
        return new Config(
                "127.0.0.1", 0, database, content, Optional.empty(), false, demo, ZoneOffset.UTC, Optional.empty());
    }

    /** Settles Kim, Cora, Mo and Ada. */
    public TestPeople people() {
        return new TestPeople(database(), clock);
    }

    /** Somebody who has an account. */
    public Person person(String email) {
        return database().dao(PersonDao.class).find(email).orElseThrow();
    }

    /** A browser that is not signed in. */
    public Browser browser() {
        return new Browser(address());
    }

    /** A browser in which this person is signed in. */
    public Browser browser(Person person) {
        return browser().withCookie("session", session(person));
    }

    /** The token of a new session of this person. */
    public String session(Person person) {
        String token = Secrets.token();
        database().dao(SessionDao.class).add(Secrets.sha256Hex(token), person.id(), "Test", clock.instant());
        return token;
    }

    /** How many SQL statements the server runs meanwhile. */
    public long statements(Runnable visit) {
        long before = database().statements().all();
        visit.run();
        return database().statements().all() - before;
    }

    /** The page of the first start, as it is printed at the console. */
    public String setupPath() {
        String printed = app.welcome().get(2);
        return printed.substring(printed.indexOf("/setup"));
    }

    public String address() {
        return "http://127.0.0.1:" + app.port();
    }

    public TestClock clock() {
        return clock;
    }

    public Database database() {
        return app.database();
    }

    public App app() {
        return app;
    }

    @Override
    public void close() {
        app.close();
    }
}
