package fieldcraft.assignment;

import fieldcraft.mail.NewLetter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody is written about what they are to do. */
enum Reminder {
    /** That they have it to do. */
    ASSIGNED,
    /** That it is due in three days. */
    SOON,
    /** That it is due today. */
    TODAY,
    /** That it should have been done: the day after, and once a week from then on. */
    OVERDUE,
    /** What a trainer asked to be said again. */
    NUDGE;

    /** How many days before, for {@link #SOON}. */
    static final int DAYS_BEFORE = 3;

    private static final int WEEK = 7;

    /** The name of this kind of letter: {@code duty-soon}. */
    String kind() {
        return "duty-" + word();
    }

    /** The word that message keys use. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is to be said on a day about something that is due, if anything is. Nothing, if it was given so late that the
     * letter which brought it has said it.
     */
    static Optional<Reminder> on(LocalDate today, Duty duty, ZoneId zone) {
        LocalDate given = LocalDate.ofInstant(duty.givenAt(), zone);
        LocalDate due = LocalDate.ofInstant(duty.dueAt().orElseThrow(), zone);
        if (today.isAfter(due)) {
            return Optional.of(OVERDUE).filter(said -> given.isBefore(today));
        }
        if (today.isEqual(due)) {
            return Optional.of(TODAY).filter(said -> given.isBefore(due));
        }
        LocalDate before = due.minusDays(DAYS_BEFORE);
        return Optional.of(SOON).filter(said -> !today.isBefore(before) && given.isBefore(before));
    }

    /** The letter about a duty as it stands on a day; there is one such letter, however often it is asked for. */
    NewLetter about(Duty duty, LocalDate today, ZoneId zone) {
        String round = moment(duty, today, zone);
        return NewLetter.ordinary(
                duty.personId(),
                kind(),
                "%s %d %d %d %s"
                        .formatted(kind(), duty.assignmentId(), duty.personId(), duty.round(), round)
                        .strip(),
                Map.of(
                        "assignment", String.valueOf(duty.assignmentId()),
                        "round", String.valueOf(duty.round()),
                        "moment", round));
    }

    /** What tells this letter from an earlier one about the same; a letter whose moment is over is not sent any more. */
    String moment(Duty duty, LocalDate today, ZoneId zone) {
        String due = duty.dueAt()
                .map(moment -> LocalDate.ofInstant(moment, zone))
                .map(LocalDate::toString)
                .orElse("");
        return switch (this) {
            case ASSIGNED -> "";
            case SOON, TODAY -> due;
            case OVERDUE -> due + "+" + weeksLate(duty, today, zone);
            case NUDGE -> today.toString();
        };
    }

    /** Whole weeks from the day after it was due; or after it was given, if it was overdue then. */
    private static long weeksLate(Duty duty, LocalDate today, ZoneId zone) {
        Instant due = duty.dueAt().orElseThrow();
        Instant since = due.isBefore(duty.givenAt()) ? duty.givenAt() : due;
        return (ChronoUnit.DAYS.between(LocalDate.ofInstant(since, zone), today) - 1) / WEEK;
    }
}
