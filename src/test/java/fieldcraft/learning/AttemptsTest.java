package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.course.CourseCatalog;
import fieldcraft.course.ModuleScenario;
import fieldcraft.database.Database;
import fieldcraft.people.Person;
import fieldcraft.people.PersonDao;
import fieldcraft.scenario.Outcome;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestClock;
import fieldcraft.testkit.TestPeople;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class AttemptsTest {
    private static final String MODULE = "first-visit";
    private static final int ASK = 0;
    private static final int PUSH = 1;
    private static final int ASK_WHAT_FAILED = 0;
    private static final int PRESENT = 1;
    private static final int PROMISE = 2;
    private static final int ASK_FOR_MANAGER = 3;

    private static final CourseCatalog CATALOG =
            new CourseCatalog(Path.of("src/test/resources/tiny-course"), Clock.systemUTC());
    private static final ModuleScenario SCENARIO =
            CATALOG.current().module(MODULE).orElseThrow().scenario().orElseThrow();

    private final TestClock clock = new TestClock();

    @OnEveryDatabase
    void standsWhereItsDecisionsLead(Database database) {
        Person kim = kim(database);
        Attempts attempts = attempts(database);
        long id = start(attempts, kim);

        assertThat(decide(attempts, kim, id, 0, ASK)).isEqualTo(Answer.TAKEN);

        PlayedAttempt played = attempts.own(id, kim).orElseThrow();
        assertThat(played.replay().choices()).containsExactly(ASK);
        assertThat(played.attempt().isFinished()).isFalse();
    }

    @OnEveryDatabase
    void keepsWhatItCameToWithItsLastDecision(Database database) {
        Person kim = kim(database);
        Attempts attempts = attempts(database);
        long id = playToTheOrder(attempts, kim);

        AttemptResult result =
                attempts.own(id, kim).orElseThrow().attempt().result().orElseThrow();

        assertThat(result.score()).isEqualTo(100);
        assertThat(result.passed()).isTrue();
        assertThat(result.outcome()).isEqualTo(Outcome.WON);
        assertThat(result.ending()).isEqualTo("order");
    }

    @OnEveryDatabase
    void takesADecisionOnlyOnce(Database database) {
        Person kim = kim(database);
        Attempts attempts = attempts(database);
        long id = start(attempts, kim);
        decide(attempts, kim, id, 0, ASK);

        assertThat(decide(attempts, kim, id, 0, ASK)).isEqualTo(Answer.TAKEN_BEFORE);
        assertThat(decide(attempts, kim, id, 0, PUSH)).isEqualTo(Answer.DECIDED_OTHERWISE);
        assertThat(attempts.own(id, kim).orElseThrow().replay().choices()).containsExactly(ASK);
    }

    @OnEveryDatabase
    void refusesAStepItHasNotComeTo(Database database) {
        Person kim = kim(database);
        Attempts attempts = attempts(database);
        long id = start(attempts, kim);

        assertThat(decide(attempts, kim, id, 1, ASK)).isEqualTo(Answer.NO_SUCH_STEP);
        assertThat(decide(attempts, kim, id, -1, ASK)).isEqualTo(Answer.NO_SUCH_STEP);
    }

    @OnEveryDatabase
    void refusesAChoiceThatDoesNotStandOpen(Database database) {
        Person kim = kim(database);
        Attempts attempts = attempts(database);
        long id = start(attempts, kim);
        decide(attempts, kim, id, 0, PUSH);

        assertThat(decide(attempts, kim, id, 1, ASK_FOR_MANAGER)).isEqualTo(Answer.NOT_OPEN);
        assertThat(decide(attempts, kim, id, 1, 17)).isEqualTo(Answer.NOT_OPEN);
        assertThat(decide(attempts, kim, id, 1, -1)).isEqualTo(Answer.NOT_OPEN);
    }

    @OnEveryDatabase
    void takesNothingAfterItsEnding(Database database) {
        Person kim = kim(database);
        Attempts attempts = attempts(database);
        long id = playToTheOrder(attempts, kim);

        assertThat(decide(attempts, kim, id, 2, 0)).isEqualTo(Answer.ENDED);
    }

    @OnEveryDatabase
    void isNobodyElses(Database database) {
        Person kim = kim(database);
        Person mo = person(database, "Mo");
        Attempts attempts = attempts(database);
        long id = start(attempts, kim);

        assertThat(attempts.own(id, mo)).isEmpty();
        assertThat(attempts.decide(id, mo, new AskedDecision(0, ASK, Instant.EPOCH)))
                .isEmpty();
    }

    @OnEveryDatabase
    void isResumedRatherThanStartedTwice(Database database) {
        Person kim = kim(database);
        Attempts attempts = attempts(database);

        assertThat(start(attempts, kim)).isEqualTo(start(attempts, kim));
    }

    @OnEveryDatabase
    void isOneAttemptEvenIfStartedInEightTabsAtOnce(Database database) throws Exception {
        Person kim = kim(database);
        Attempts attempts = attempts(database);

        assertThat(new HashSet<>(atOnce(() -> start(attempts, kim)))).hasSize(1);
    }

    @OnEveryDatabase
    void takesOneOfEightDecisionsThatAreAskedForAtOnce(Database database) throws Exception {
        Person kim = kim(database);
        Attempts attempts = attempts(database);
        long id = start(attempts, kim);

        List<Answer> answers = atOnce(() -> decide(attempts, kim, id, 0, ASK));

        assertThat(answers).containsOnlyOnce(Answer.TAKEN);
        assertThat(Set.copyOf(answers)).isSubsetOf(Answer.TAKEN, Answer.TAKEN_BEFORE);
    }

    @OnEveryDatabase
    void startsAnewAfterAnEnding(Database database) {
        Person kim = kim(database);
        Attempts attempts = attempts(database);
        long first = playToTheOrder(attempts, kim);

        long second = start(attempts, kim);

        assertThat(second).isNotEqualTo(first);
        assertThat(attempts.own(second, kim).orElseThrow().number()).isEqualTo(2);
    }

    @OnEveryDatabase
    void practisesFromADecisionOnWithoutCounting(Database database) {
        Person kim = kim(database);
        Attempts attempts = attempts(database);
        long first = start(attempts, kim);
        decide(attempts, kim, first, 0, ASK);
        decide(attempts, kim, first, 1, PROMISE);

        long practice = attempts.practise(kim, new Attempt.Origin(first, 1)).orElseThrow();
        decide(attempts, kim, practice, 1, ASK_WHAT_FAILED);

        PlayedAttempt played = attempts.own(practice, kim).orElseThrow();
        assertThat(played.attempt().practice()).isTrue();
        assertThat(played.replay().choices()).containsExactly(ASK, ASK_WHAT_FAILED);
        assertThat(played.attempt().inherits(0)).isTrue();
        assertThat(played.attempt().inherits(1)).isFalse();
        assertThat(played.isEverPassed()).isFalse();
    }

    @OnEveryDatabase
    void practisesOnlyDecisionsOfAFinishedAttemptOfOnesOwn(Database database) {
        Person kim = kim(database);
        Person mo = person(database, "Mo");
        Attempts attempts = attempts(database);
        long running = start(attempts, kim);
        assertThat(attempts.practise(kim, new Attempt.Origin(running, 0))).isEmpty();

        long finished = playToTheOrder(attempts, kim);
        assertThat(attempts.practise(mo, new Attempt.Origin(finished, 0))).isEmpty();
        assertThat(attempts.practise(kim, new Attempt.Origin(finished, 2))).isEmpty();
        assertThat(attempts.practise(kim, new Attempt.Origin(finished, 1))).isPresent();
    }

    @OnEveryDatabase
    void takesUpAPracticeThatWasOnlyOpened(Database database) {
        Person kim = kim(database);
        Attempts attempts = attempts(database);
        Attempt.Origin origin = new Attempt.Origin(playToTheOrder(attempts, kim), 1);

        assertThat(attempts.practise(kim, origin)).isEqualTo(attempts.practise(kim, origin));
    }

    @OnEveryDatabase
    void knowsWhatTheAttemptBeforeCameTo(Database database) {
        Person kim = kim(database);
        Attempts attempts = attempts(database);
        long first = start(attempts, kim);
        decide(attempts, kim, first, 0, PUSH);
        decide(attempts, kim, first, 1, PRESENT);
        long second = playToTheOrder(attempts, kim);

        AttemptResult previous =
                attempts.own(second, kim).orElseThrow().previous().orElseThrow();

        assertThat(previous.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(previous.earned()).isEqualTo(3);
    }

    @OnEveryDatabase
    void notesHowLongTheSceneWasLookedAt(Database database) {
        Person kim = kim(database);
        Attempts attempts = attempts(database);
        long id = start(attempts, kim);
        Instant shown = clock.instant();
        clock.advance(Duration.ofSeconds(40));

        attempts.decide(id, kim, new AskedDecision(0, ASK, shown));

        assertThat(attempts.own(id, kim)
                        .orElseThrow()
                        .replay()
                        .decisions()
                        .get(0)
                        .millis())
                .isEqualTo(40_000);
    }

    private Attempts attempts(Database database) {
        PinnedScenarios scenarios = new PinnedScenarios(database.dao(ScenarioVersionDao.class), CATALOG);
        return new Attempts(database.dao(AttemptDao.class), scenarios, clock, () -> 7L);
    }

    private long start(Attempts attempts, Person person) {
        return attempts.resumeOrStart(person, MODULE, SCENARIO);
    }

    private long playToTheOrder(Attempts attempts, Person person) {
        long id = start(attempts, person);
        decide(attempts, person, id, 0, ASK);
        decide(attempts, person, id, 1, ASK_WHAT_FAILED);
        return id;
    }

    private Answer decide(Attempts attempts, Person person, long id, int step, int choice) {
        return attempts.decide(id, person, new AskedDecision(step, choice, clock.instant()))
                .orElseThrow();
    }

    private Person kim(Database database) {
        return person(database, "Kim");
    }

    private Person person(Database database, String name) {
        return database.dao(PersonDao.class)
                .add(TestPeople.person(name), "hash", clock.instant())
                .orElseThrow();
    }

    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(List.of(act, act, act, act, act, act, act, act))) {
            results.add(future.get());
        }
        threads.shutdown();
        return results;
    }
}
