package fieldcraft.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be assigned.
 *
 * @param path the id of the course's path that the modules come from; empty if they were chosen one by one
 * @param modules the ids of the modules, in order
 * @param teams the ids of the teams that it is given to, with all below them
 * @param people the ids of the people that it is given to
 * @param inOrder whether each module is to be complete before the next is begun
 * @param signOff whether a coach must sign off every practice
 * @param lapseMonths after how many months it is to be done again
 */
public record NewAssignment(
        Optional<String> path,
        List<String> modules,
        Set<Long> teams,
        Set<Long> people,
        DueRule due,
        boolean inOrder,
        boolean signOff,
        Optional<Integer> lapseMonths) {
    public NewAssignment {
        modules = List.copyOf(modules);
        teams = Set.copyOf(teams);
        people = Set.copyOf(people);
        if (modules.isEmpty()) {
            throw new IllegalArgumentException("an assignment has at least one module");
        }
    }
}
