package fieldcraft.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A browser in which somebody is signed in. */
public record Session(String tokenHash, String browser, Instant createdAt, Instant seenAt) {
    /** A session unused for this long has ended. */
    static final Duration LONGEST_IDLE = Duration.ofDays(14);

    /** A session has ended after this long, however much it was used. */
    static final Duration LONGEST = Duration.ofDays(30);

    /** How exactly we know when a session was last used: that much writing is saved. */
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(5);

    /** Which browser on which system it is, if it says so in a way we know. */
    public Optional<String> browserName() {
        return BrowserName.of(browser);
    }

    boolean isSeenLongBefore(Instant now) {
        return seenAt.plus(SEEN_PRECISION).isBefore(now);
    }
}
