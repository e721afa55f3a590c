package fieldcraft.mail;

import java.time.Duration;

/** How long to wait after each failure: a minute, then three times as long each time, half a day at most. */
final class Backoff {
    /** In all, over about two days; after the last one a letter is given up. */
    static final int MOST_ATTEMPTS = 10;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int FACTOR = 3;

    private Backoff() {}

    static Duration after(int attempts) {
        Duration wait = FIRST;
        for (int i = 1; i < attempts && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(FACTOR);
        }
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
