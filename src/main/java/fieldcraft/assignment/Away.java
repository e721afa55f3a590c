package fieldcraft.assignment;

import fieldcraft.web.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How far away a moment is, in days as they are counted at a place: {@code in 3 days}. */
record Away(Instant now, ZoneId zone) {
    Message from(Instant due) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(due, zone));
        if (due.isBefore(now)) {
            return days == 0 ? Message.of("assignment.away.since-today") : Message.of("assignment.away.ago", -days);
        }
        return days == 0 ? Message.of("assignment.away.today") : Message.of("assignment.away.in", days);
    }
}
