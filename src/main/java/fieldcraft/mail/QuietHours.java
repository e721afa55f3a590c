package fieldcraft.mail;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The night, in which nobody is reminded of anything. */
record QuietHours(ZoneId zone) {
    private static final LocalTime START = LocalTime.of(21, 0);
    private static final LocalTime END = LocalTime.of(8, 0);

    boolean include(Instant moment) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        return !time.isBefore(START) || time.isBefore(END);
    }
}
