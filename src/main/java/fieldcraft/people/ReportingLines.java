package fieldcraft.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who in a table reports to whom, and where that leads round in a circle. */
final class ReportingLines {
    private final Map<Long, Long> managers = new HashMap<>();
    private final Set<Long> inCircles = new HashSet<>();

    ReportingLines(List<ImportRow> rows, RowOwners owners) {
        for (ImportRow row : rows) {
            row.manager().flatMap(owners::with).ifPresent(manager -> managers.put(owners.of(row), manager));
        }
        Set<Long> walked = new HashSet<>();
        managers.keySet().forEach(person -> walk(person, walked));
    }

    Optional<Long> managerOf(long person) {
        return Optional.ofNullable(managers.get(person));
    }

    /** Whether somebody is, over however many others, their own manager. */
    boolean isInCircle(long person) {
        return inCircles.contains(person);
    }

    private void walk(long start, Set<Long> walked) {
        List<Long> line = new ArrayList<>();
        Optional<Long> next = Optional.of(start);
        while (next.isPresent() && walked.add(next.get())) {
            line.add(next.get());
            next = managerOf(next.get());
        }
        int back = next.map(line::indexOf).orElse(-1);
        if (back >= 0) {
            inCircles.addAll(line.subList(back, line.size()));
        }
    }
}
