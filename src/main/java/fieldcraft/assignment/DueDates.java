package fieldcraft.assignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * By when people were asked to complete which modules. A module that several assignments ask for is due at the earliest of
 * their dates; what was withdrawn, or what somebody is exempt from, asks for nothing.
 */
public final class DueDates {
    private final Ledger ledger;
    private final WorkCalendar calendar;

    public DueDates(Ledger ledger, WorkCalendar calendar) {
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** By the ids of people and modules; takes two statements, however many people they are. */
    public Map<Long, Map<String, Due>> of(Collection<Long> people) {
        List<Duty> duties = ledger.duties().live(people);
        if (duties.isEmpty()) {
            return Map.of();
        }
        Map<Long, Assignment> assignments = ledger.assignments().byId();
        Map<Long, Map<String, Due>> due = new HashMap<>();
        for (Duty duty : duties) {
            duty.dueAt().ifPresent(at -> {
                Due one = new Due(at, duty.isOverdue(calendar.now()), duty.since(), duty.assignmentId());
                Map<String, Due> own = due.computeIfAbsent(duty.personId(), id -> new HashMap<>());
                assignments
                        .get(duty.assignmentId())
                        .modules()
                        .forEach(module -> own.merge(module, one, BinaryOperator.minBy(Comparator.comparing(Due::at))));
            });
        }
        return due;
    }

    /** The ids of those who have something whose date is over, done or not. */
    public Set<Long> pastDue() {
        return ledger.duties().live().stream()
                .filter(duty -> duty.isOverdue(calendar.now()))
                .map(Duty::personId)
                .collect(Collectors.toSet());
    }
}
