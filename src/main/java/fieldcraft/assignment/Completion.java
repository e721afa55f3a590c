package fieldcraft.assignment;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.learning.ProgressBook;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells which duties are complete. */
record Completion(AssignmentDao assignments, CourseCatalog catalog, ProgressBook book) {
    /** What so many people have done fits into memory, however large the company is. */
    private static final int PEOPLE_AT_ONCE = 1_000;

    /** Those of these duties that are complete. */
    Set<Duty> among(Collection<Duty> duties) {
        if (duties.isEmpty()) {
            return Set.of();
        }
        Map<Long, Assignment> byId =
                assignments.all().stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
        Map<Long, List<Duty>> ofPeople = duties.stream().collect(Collectors.groupingBy(Duty::personId));
        List<Long> people = List.copyOf(ofPeople.keySet());
        Course course = catalog.current();
        Set<Duty> done = new HashSet<>();
        for (int from = 0; from < people.size(); from += PEOPLE_AT_ONCE) {
            List<Long> some = people.subList(from, Math.min(people.size(), from + PEOPLE_AT_ONCE));
            book.of(some, course)
                    .forEach((person, progress) -> ofPeople.get(person).stream()
                            .filter(duty -> Reminders.isDone(duty, byId.get(duty.assignmentId()), progress))
                            .forEach(done::add));
        }
        return done;
    }
}
