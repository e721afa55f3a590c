package fieldcraft.people;

import java.time.Instant;

/**
 * How often signing in failed of late.
 *
 * @param lastAt when it failed last
 * @param closedUntil no further try before this
 */
public record Failures(int count, Instant lastAt, Instant closedUntil) {
    static final Failures NONE = new Failures(0, Instant.EPOCH, Instant.EPOCH);
}
