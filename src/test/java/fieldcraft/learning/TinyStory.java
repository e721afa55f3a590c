package fieldcraft.learning;

import fieldcraft.course.CourseCatalog;
import fieldcraft.course.ModuleScenario;
import fieldcraft.database.Database;
import fieldcraft.people.Person;
import fieldcraft.people.PersonDao;
import fieldcraft.testkit.TestClock;
import fieldcraft.testkit.TestPeople;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Kim and her attempts on the scenario of the tiny course, in a database. */
final class TinyStory {
    static final int ASK = 0;
    static final int PUSH = 1;
    static final int ASK_WHAT_FAILED = 0;
    static final int PRESENT = 1;
    static final int PROMISE = 2;
    static final int ASK_FOR_MANAGER = 3;

    private static final String MODULE = "first-visit";
    private static final CourseCatalog CATALOG =
            new CourseCatalog(Path.of("src/test/resources/tiny-course"), Clock.systemUTC());
    private static final ModuleScenario SCENARIO =
            CATALOG.current().module(MODULE).orElseThrow().scenario().orElseThrow();

    private final Database database;
    private final TestClock clock = new TestClock();
    private final Attempts attempts;
    private final Person kim;

    TinyStory(Database database) {
        this.database = database;
        PinnedScenarios scenarios = new PinnedScenarios(database.dao(TextVersionDao.class), CATALOG);
        this.attempts = new Attempts(database.dao(AttemptDao.class), scenarios, clock, () -> 7L);
        this.kim = person("Kim");
    }

    Attempts attempts() {
        return attempts;
    }

    Person kim() {
        return kim;
    }

    TestClock clock() {
        return clock;
    }

    /** Somebody new. */
    Person person(String name) {
        return person(database, name);
    }

    /** Somebody new, who needs no story. */
    static Person person(Database database, String name) {
        return database.dao(PersonDao.class)
                .add(TestPeople.person(name), "hash", Instant.EPOCH)
                .orElseThrow();
    }

    long start() {
        return attempts.resumeOrStart(kim, MODULE, SCENARIO);
    }

    Reply decide(long attempt, int step, int choice) {
        return attempts.decide(attempt, kim, new AskedDecision(step, choice, clock.instant()))
                .orElseThrow();
    }

    /** An attempt that ends with the order, which is the best that can happen. */
    long playToTheOrder() {
        long attempt = start();
        decide(attempt, 0, ASK);
        decide(attempt, 1, ASK_WHAT_FAILED);
        return attempt;
    }

    /** The same act from eight threads at once. */
    static <T> List<T> atOnce(Callable<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(List.of(act, act, act, act, act, act, act, act))) {
            results.add(future.get());
        }
        threads.shutdown();
        return results;
    }
}
