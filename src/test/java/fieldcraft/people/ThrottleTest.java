package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestClock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final String KIM = "kim@example.com";
    private static final String OFFICE = "203.0.113.7";

    private final TestClock clock = new TestClock();

    @Test
    void eachFailureBeyondTheFreeOnesDoublesTheWaitUpToAnHour() {
        assertThat(Throttle.delay(4, 5)).isZero();
        assertThat(Throttle.delay(5, 5)).hasSeconds(30);
        assertThat(Throttle.delay(6, 5)).hasSeconds(60);
        assertThat(Throttle.delay(7, 5)).hasSeconds(120);
        assertThat(Throttle.delay(12, 5)).hasHours(1);
        assertThat(Throttle.delay(1000, 5)).hasHours(1);
    }

    @OnEveryDatabase
    void someTriesAreFreeAndThenOneWaits(Database database) {
        Throttle throttle = throttle(database);
        tryAccount(throttle, Throttle.FREE_FOR_ACCOUNT);

        assertThat(throttle.count(KIM, OFFICE)).contains(Duration.ofSeconds(30));
        clock.advance(Duration.ofSeconds(30));
        assertThat(throttle.count(KIM, OFFICE)).isEmpty();
        assertThat(throttle.count(KIM, OFFICE)).contains(Duration.ofSeconds(60));
    }

    @OnEveryDatabase
    void waitingDoesNotMakeItLonger(Database database) {
        Throttle throttle = throttle(database);
        tryAccount(throttle, Throttle.FREE_FOR_ACCOUNT + 20);

        assertThat(throttle.count(KIM, OFFICE)).contains(Duration.ofSeconds(30));
    }

    @OnEveryDatabase
    void failuresAreForgottenAfterADay(Database database) {
        Throttle throttle = throttle(database);
        tryAccount(throttle, Throttle.FREE_FOR_ACCOUNT);

        clock.advance(Duration.ofDays(1).plusSeconds(1));
        tryAccount(throttle, Throttle.FREE_FOR_ACCOUNT - 1);

        assertThat(throttle.count(KIM, OFFICE)).isEmpty();
    }

    @OnEveryDatabase
    void guessingAtManyAccountsFromOneNetworkIsSlowedDownToo(Database database) {
        Throttle throttle = throttle(database);
        tryManyAccounts(throttle, Throttle.FREE_FOR_NETWORK);

        assertThat(throttle.count("another@example.com", OFFICE)).contains(Duration.ofSeconds(30));
        assertThat(throttle.count("another@example.com", "198.51.100.1")).isEmpty();
    }

    @OnEveryDatabase
    void aRightPasswordForgivesTheAccountButNotTheNetwork(Database database) {
        Throttle throttle = throttle(database);
        tryManyAccounts(throttle, Throttle.FREE_FOR_NETWORK - 1);
        throttle.count(KIM, OFFICE);
        throttle.forgive(KIM, OFFICE);

        assertThat(throttle.count(KIM, OFFICE)).isEmpty();
        assertThat(throttle.count(KIM, OFFICE)).isPresent();
    }

    @OnEveryDatabase
    void aTryThatWasNotMadeDoesNotCount(Database database) {
        Throttle throttle = throttle(database);

        for (int i = 0; i < 3 * Throttle.FREE_FOR_ACCOUNT; i++) {
            assertThat(throttle.count(KIM, OFFICE)).isEmpty();
            throttle.takeBack(KIM, OFFICE);
        }
    }

    @OnEveryDatabase
    void guessingManyAtOnceGainsNothing(Database database) {
        Throttle throttle = throttle(database);

        long allowed = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> throttle.count(KIM, OFFICE))
                .filter(Optional::isEmpty)
                .count();

        assertThat(allowed).isEqualTo(Throttle.FREE_FOR_ACCOUNT);
    }

    private Throttle throttle(Database database) {
        return new Throttle(database.dao(ThrottleDao.class), clock);
    }

    private static void tryManyAccounts(Throttle throttle, int times) {
        for (int i = 0; i < times; i++) {
            throttle.count("trainee" + i + "@example.com", OFFICE);
        }
    }

    private static void tryAccount(Throttle throttle, int times) {
        for (int i = 0; i < times; i++) {
            throttle.count(KIM, OFFICE);
        }
    }
}
