package fieldcraft.report;

import fieldcraft.web.Message;
import java.time.Duration;

/** Time spent, as pages and files tell it: in minutes, rounded up. */
final class Spent {
    private static final int MINUTES_AN_HOUR = 60;

    private Spent() {}

    static long minutes(Duration time) {
        return Math.floorDiv(time.toMillis() + 59_999, 60_000);
    }

    static Message words(Duration time) {
        long minutes = minutes(time);
        return minutes < MINUTES_AN_HOUR
                ? Message.of("report.minutes", minutes)
                : Message.of("report.hours", minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
    }
}
