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

        assertThat(throttle.tryAccount(KIM)).contains(Duration.ofSeconds(30));
        clock.advance(Duration.ofSeconds(30));
        assertThat(throttle.tryAccount(KIM)).isEmpty();
        assertThat(throttle.tryAccount(KIM)).contains(Duration.ofSeconds(60));
    }

    @OnEveryDatabase
    void waitingDoesNotMakeItLonger(Database database) {
        Throttle throttle = throttle(database);
        tryAccount(throttle, Throttle.FREE_FOR_ACCOUNT + 20);

        assertThat(throttle.tryAccount(KIM)).contains(Duration.ofSeconds(30));
    }

    @OnEveryDatabase
    void failuresAreForgottenAfterADay(Database database) {
        Throttle throttle = throttle(database);
        tryAccount(throttle, Throttle.FREE_FOR_ACCOUNT);

        clock.advance(Duration.ofDays(1).plusSeconds(1));
        tryAccount(throttle, Throttle.FREE_FOR_ACCOUNT - 1);

        assertThat(throttle.tryAccount(KIM)).isEmpty();
    }

    @OnEveryDatabase
    void aRightPasswordForgivesTheAccountButNotTheWholeAddress(Database database) {
        Throttle throttle = throttle(database);
        for (int i = 0; i < Throttle.FREE_FOR_ADDRESS - 1; i++) {
            throttle.tryAddress(OFFICE);
        }
        throttle.tryAddress(OFFICE);
        throttle.tryAccount(KIM);
        throttle.succeed(KIM, OFFICE);

        assertThat(throttle.tryAddress(OFFICE)).isEmpty();
        assertThat(throttle.tryAddress(OFFICE)).isPresent();
    }

    @OnEveryDatabase
    void guessingManyAtOnceGainsNothing(Database database) {
        Throttle throttle = throttle(database);

        long allowed = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> throttle.tryAccount(KIM))
                .filter(Optional::isEmpty)
                .count();

        assertThat(allowed).isEqualTo(Throttle.FREE_FOR_ACCOUNT);
    }

    private Throttle throttle(Database database) {
        return new Throttle(database.dao(ThrottleDao.class), clock);
    }

    private static void tryAccount(Throttle throttle, int times) {
        for (int i = 0; i < times; i++) {
            throttle.tryAccount(KIM);
        }
    }
}
