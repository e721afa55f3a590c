package fieldcraft.assignment;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.learning.ProgressBook;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells how far people are with many duties. */
record Completion(AssignmentDao assignments, CourseCatalog catalog, ProgressBook book) {
    /** What so many people have done fits into memory, however large the company is. */
    private static final int PEOPLE_AT_ONCE = 1_000;

    /** The state of each of these duties. */
    Map<Duty, DutyState> of(Collection<Duty> duties) {
        if (duties.isEmpty()) {
            return Map.of();
        }
        Map<Long, Assignment> byId = assignments.byId();
        Map<Long, List<Duty>> ofPeople = duties.stream().collect(Collectors.groupingBy(Duty::personId));
        List<Long> people = List.copyOf(ofPeople.keySet());
        Course course = catalog.current();
        Map<Duty, DutyState> states = new HashMap<>();
        for (int from = 0; from < people.size(); from += PEOPLE_AT_ONCE) {
            List<Long> some = people.subList(from, Math.min(people.size(), from + PEOPLE_AT_ONCE));
            book.of(some, course)
                    .forEach((person, progress) -> ofPeople.get(person)
                            .forEach(duty -> states.put(duty, duty.state(byId.get(duty.assignmentId()), progress))));
        }
        return states;
    }
}
