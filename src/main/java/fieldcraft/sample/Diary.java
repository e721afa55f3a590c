package fieldcraft.sample;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/** When somebody made-up does something: at work, on working days, until now. */
final class Diary {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 30);
    private static final int FRIDAY = 5;

    private final RandomGenerator random;
    private final Instant end;
    private final AtomicReference<ZonedDateTime> now;

    Diary(RandomGenerator random, Instant start, Instant end) {
        this.random = random;
        this.now = new AtomicReference<>(start.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
        this.end = end;
    }

    /** So much later. */
    Instant after(long millis) {
        return now.updateAndGet(moment -> moment.plus(millis, ChronoUnit.MILLIS))
                .toInstant();
    }

    /** Some working days later, at any hour of work. */
    Instant anotherDay(int most) {
        ZonedDateTime then = now.get()
                .plusDays(1 + random.nextInt(most))
                .with(MORNING)
                .plusMinutes(random.nextInt((int) MORNING.until(EVENING, ChronoUnit.MINUTES)));
        while (then.getDayOfWeek().getValue() > FRIDAY) {
            then = then.plusDays(1);
        }
        now.set(then);
        return then.toInstant();
    }

    /** Whether the next hour is still to come. */
    boolean isOver() {
        return now.get().plusHours(1).toInstant().isAfter(end);
    }
}
