package fieldcraft.assignment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * By when something is to be done: on a day, some days after somebody's start, or at no time in particular.
 *
 * @param on the day, the same for everybody
 * @param days how many days after the start date, or after the day it was given to somebody if that is later or they have no
 *     start date
 */
public record DueRule(Optional<LocalDate> on, Optional<Integer> days) {
    /** The hour at which what is due on a day is due. */
    static final LocalTime HOUR = LocalTime.of(18, 0);

    /** The most days that a start may be ago. */
    static final int MOST_DAYS = 365;

    public DueRule {
        if (on.isPresent() && days.isPresent()) {
            throw new IllegalArgumentException("either a day or a number of days");
        }
    }

    /** Without a date. */
    public static DueRule never() {
        return new DueRule(Optional.empty(), Optional.empty());
    }

    /**
     * The day on which it is due for somebody.
     *
     * @param startedOn their first day at work
     * @param given the day on which it was given to them
     */
    Optional<LocalDate> dayFor(Optional<LocalDate> startedOn, LocalDate given) {
        LocalDate from = startedOn.filter(start -> start.isAfter(given)).orElse(given);
        return on.or(() -> days.map(from::plusDays));
    }
}
