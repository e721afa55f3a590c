package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.web.Viewer;
import java.time.Clock;

/** How far people are, and that they have read a lesson. */
public final class ProgressBook {
    private final ReadingDao readings;
    private final AttemptDao attempts;
    private final Clock clock;

    public ProgressBook(ReadingDao readings, AttemptDao attempts, Clock clock) {
        this.readings = readings;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** How far the person is with the course; takes two SQL statements. */
    public Progress of(Viewer person, Course course) {
        return Progress.of(course, readings.readings(person.id()), attempts.scored(person.id()));
    }

    /** Notes that the person has read the lesson to its end; the first time counts. */
    public void markRead(Viewer person, String module) {
        readings.markRead(person.id(), module, clock.instant());
    }
}
