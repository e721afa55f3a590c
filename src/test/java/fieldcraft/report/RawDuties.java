package fieldcraft.report;

import static java.util.Comparator.comparing;

import fieldcraft.assignment.Due;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one person is to do by when, and which of their texts are to be signed off, from the raw rows in the plainest way. */
final class RawDuties {
    private final RawRows rows;
    private final long person;

    RawDuties(RawRows rows, long person) {
        this.rows = rows;
        this.person = person;
    }

    /** The earliest date of all that holds, one duty after the other. */
    Optional<Due> due(String module) {
        List<Due> dates = new ArrayList<>();
        for (Map<String, Object> duty : rows.where("duty", "person_id", person).toList()) {
            Instant at = (Instant) duty.get("due_at");
            for (Map<String, Object> event : events(duty)) {
                at = event.get("kind").equals("EXTENDED") ? (Instant) event.get("due_at") : at;
            }
            if (asks(duty, module) && holds(duty) && at != null) {
                boolean past = RandomDuties.TODAY.isAfter(at);
                dates.add(new Due(at, past, Optional.empty(), (long) duty.get("assignment_id")));
            }
        }
        return dates.stream().min(comparing(Due::at));
    }

    /** Whether the text handed in last waits for a coach who is to sign it off. */
    boolean isWaiting(String module) {
        return isToBeSignedOff(module)
                && lastVerdict(module).isEmpty()
                && lastText(module).isPresent();
    }

    /** Whether the text handed in last was sent back by a coach who is to sign it off. */
    boolean isSentBack(String module) {
        return isToBeSignedOff(module)
                && lastVerdict(module)
                        .filter(verdict -> verdict.get("accepted").equals(false))
                        .isPresent();
    }

    private boolean isToBeSignedOff(String module) {
        return rows.where("duty", "person_id", person)
                .filter(duty -> asks(duty, module) && holds(duty))
                .anyMatch(duty -> rows.where("assignment", "id", duty.get("assignment_id"))
                        .anyMatch(given -> given.get("sign_off").equals(true)));
    }

    private Optional<Integer> lastText(String module) {
        return rows.where("practice_version", "person_id", person)
                .filter(text -> text.get("module").equals(module))
                .map(text -> (int) text.get("number"))
                .max(Integer::compare);
    }

    private Optional<Map<String, Object>> lastVerdict(String module) {
        return lastText(module)
                .flatMap(number -> rows.where("practice_verdict", "person_id", person)
                        .filter(verdict -> verdict.get("module").equals(module)
                                && verdict.get("number").equals(number))
                        .max(comparing(verdict -> (long) verdict.get("id"))));
    }

    private boolean asks(Map<String, Object> duty, String module) {
        return rows.where("assignment", "id", duty.get("assignment_id"))
                .anyMatch(given ->
                        List.of(given.get("modules").toString().split(" ")).contains(module));
    }

    private boolean holds(Map<String, Object> duty) {
        boolean holds = true;
        for (Map<String, Object> event : events(duty)) {
            holds = switch (event.get("kind").toString()) {
                case "EXEMPTED", "WITHDRAWN", "LEFT_TEAM", "LAPSED" -> false;
                case "RESUMED" -> true;
                default -> holds;
            };
        }
        return holds
                && rows.where("assignment_end", "assignment_id", duty.get("assignment_id"))
                        .findAny()
                        .isEmpty();
    }

    private List<Map<String, Object>> events(Map<String, Object> duty) {
        return rows.where("duty_event", "duty_id", duty.get("id"))
                .sorted(comparing(event -> (long) event.get("id")))
                .toList();
    }
}
