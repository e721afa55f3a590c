package fieldcraft.people;

import fieldcraft.web.Message;
import fieldcraft.web.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows down guessing: after a number of failures each further one doubles the wait before the next try.
 *
 * <p>A try is counted before it is made and taken back when it was right, so many at once gain nothing. Failures are
 * forgotten after a day without one. The counts stand in the database, so every node knows them.
 */
public final class Throttle {
    /** Failures of one account before the first wait. */
    static final int FREE_FOR_ACCOUNT = 5;

    /** Failures from one network before the first wait; a whole company may share one. */
    static final int FREE_FOR_NETWORK = 100;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    /** A longer wait is told in minutes. */
    private static final int SECONDS_IN_WORDS = 90;

    private final ThrottleDao throttles;
    private final Clock clock;
    private final String purpose;

    /** For sign-ins. */
    public Throttle(ThrottleDao throttles, Clock clock) {
        this(throttles, clock, "");
    }

    private Throttle(ThrottleDao throttles, Clock clock, String purpose) {
        this.throttles = throttles;
        this.clock = clock;
        this.purpose = purpose;
    }

    /** One whose tries are counted apart from those of all others, under this word. */
    public Throttle apart(String word) {
        return new Throttle(throttles, clock, word + " ");
    }

    /** What is said to whoever has to wait. */
    static Message waiting(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return seconds <= SECONDS_IN_WORDS
                ? Message.of("people.sign-in.wait-seconds", seconds)
                : Message.of("people.sign-in.wait-minutes", (seconds + 59) / 60);
    }

    /** Counts a try; how long to wait, if this one is not allowed. */
    Optional<Duration> count(String account, String network) {
        Optional<Duration> delay = count(network(network), FREE_FOR_NETWORK);
        return delay.isPresent() ? delay : count(account(account), FREE_FOR_ACCOUNT);
    }

    /** Counts a try that concerns no one account. */
    Optional<Duration> countNetwork(String network) {
        return count(network(network), FREE_FOR_NETWORK);
    }

    void takeBackNetwork(String network) {
        throttles.takeBack(network(network));
    }

    /** The try was right: the account's failures are forgotten; the network's are not, but for this try. */
    void forgive(String account, String network) {
        throttles.forget(account(account));
        throttles.takeBack(network(network));
    }

    /** The try was not made after all. */
    void takeBack(String account, String network) {
        throttles.takeBack(account(account));
        throttles.takeBack(network(network));
    }

    private Optional<Duration> count(String subject, int free) {
        while (true) {
            Instant now = clock.instant();
            Optional<Failures> found = throttles.find(subject);
            Failures failures = found.filter(known -> known.lastAt().isAfter(now.minus(MEMORY)))
                    .orElse(Failures.NONE);
            if (failures.closedUntil().isAfter(now)) {
                return Optional.of(Duration.between(now, failures.closedUntil()));
            }
            Instant closedUntil = now.plus(delay(failures.count() + 1, free));
            if (throttles.replace(subject, found, new Failures(failures.count() + 1, now, closedUntil))) {
                return Optional.empty();
            }
        }
    }

    /** How long to wait after so many failures. */
    static Duration delay(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private String account(String account) {
        return Secrets.sha256Hex(purpose + "account " + account);
    }

    private String network(String network) {
        return Secrets.sha256Hex(purpose + "network " + network);
    }
}
