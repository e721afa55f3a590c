package fieldcraft.assignment;

import fieldcraft.learning.Prerequisites;
import fieldcraft.learning.Progress;
import fieldcraft.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds back a module that somebody was given in an order, until the modules before it are complete. What another assignment
 * gives them without an order is open.
 */
public final class OrderedDuties implements Prerequisites {
    private final Ledger ledger;

    public OrderedDuties(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Costs one statement for somebody who was given nothing, two otherwise. */
    @Override
    public Optional<String> before(Viewer person, String module, Progress progress) {
        List<Duty> duties = ledger.duties().live(List.of(person.id()));
        if (duties.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, Assignment> assignments = ledger.assignments().byId();
        List<Optional<String>> firsts = duties.stream()
                .filter(duty -> assignments.get(duty.assignmentId()).modules().contains(module))
                .map(duty -> before(module, duty, assignments.get(duty.assignmentId()), progress))
                .toList();
        boolean open = firsts.isEmpty() || firsts.stream().anyMatch(Optional::isEmpty);
        return open ? Optional.empty() : firsts.get(0);
    }

    /** The first module before this one that is not complete. */
    private static Optional<String> before(String module, Duty duty, Assignment assignment, Progress progress) {
        return assignment.inOrder()
                ? assignment.modules().stream()
                        .takeWhile(id -> !id.equals(module))
                        .filter(id -> !duty.isComplete(id, progress))
                        .findFirst()
                : Optional.empty();
    }
}
