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
    private static final int DAYS_TO_DO_AGAIN = 30;

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

    /** When something that has lapsed is due again: as many days from now as at first, or 30 if it was due on a day. */
    Optional<Instant> dueAgain(DueRule rule) {
        return rule.on().isPresent()
                ? Optional.of(dueOn(today().plusDays(DAYS_TO_DO_AGAIN)))
                : dueFor(rule, Optional.empty());
    }

    /** Whether a moment is at least so many months ago. */
    boolean isMonthsAgo(Instant moment, int months) {
        return !LocalDate.ofInstant(moment, zone).plusMonths(months).isAfter(today());
    }

    Away away() {
        return new Away(now(), zone);
    }
}
