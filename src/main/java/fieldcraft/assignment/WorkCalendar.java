package fieldcraft.assignment;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What day it is where the company works, and when a day is over for what is due on it. */
public record WorkCalendar(Clock clock, ZoneId zone) {
    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), zone);
    }

    LocalTime timeOfDay() {
        return LocalTime.ofInstant(now(), zone);
    }

    /** The Monday of this week. */
    LocalDate monday() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The moment at which what is due on a day is due. */
    Instant dueOn(LocalDate day) {
        return day.atTime(DueRule.HOUR).atZone(zone).toInstant();
    }

    /** When something given today is due for somebody who started on this day. */
    Optional<Instant> dueFor(DueRule rule, Optional<LocalDate> startedOn) {
        return rule.dayFor(startedOn, today()).map(this::dueOn);
    }

    Away away() {
        return new Away(now(), zone);
    }
}
