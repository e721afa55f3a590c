package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.database.DuplicateRow;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How far people are, and that they have read a lesson. */
public final class ProgressBook {
    /** How many people one statement asks for; PostgreSQL takes 65,535 parameters, and each person is named several times. */
    private static final int AT_ONCE = 1_000;

    private final ProgressDao deeds;
    private final AttemptDao attempts;
    private final Clock clock;

    public ProgressBook(ProgressDao deeds, AttemptDao attempts, Clock clock) {
        this.deeds = deeds;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** How far the person is with the course; takes two SQL statements. */
    public Progress of(Viewer person, Course course) {
        return of(person.id(), course);
    }

    /** How far the person with this id is with the course. */
    public Progress of(long personId, Course course) {
        return Progress.of(course, deeds.deeds(personId), attempts.scored(personId));
    }

    /** How far several people are with the course, by their ids; takes two SQL statements for each thousand of them. */
    public Map<Long, Progress> of(Collection<Long> people, Course course) {
        List<Long> all = List.copyOf(people);
        Map<Long, Progress> progress = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            progress.putAll(ofSome(all.subList(from, Math.min(all.size(), from + AT_ONCE)), course));
        }
        return progress;
    }

    private Map<Long, Progress> ofSome(List<Long> people, Course course) {
        Map<Long, Deeds> done = deeds.deeds(people);
        Map<Long, List<Attempt>> played =
                attempts.scored(people).stream().collect(Collectors.groupingBy(Attempt::personId));
        Map<Long, Progress> progress = new HashMap<>();
        for (long person : people) {
            Deeds own = done.getOrDefault(person, new Deeds(List.of(), List.of()));
            progress.put(person, Progress.of(course, own, played.getOrDefault(person, List.of())));
        }
        return progress;
    }

    /** Notes that the person has read the lesson to its end; the first time counts. */
    public void markRead(Viewer person, String module) {
        try {
            deeds.markRead(person.id(), module, clock.instant());
        } catch (RuntimeException failure) {
            // A second press was quicker, which is as good.
            if (!DuplicateRow.isCauseOf(failure)) {
                throw failure;
            }
        }
    }
}
