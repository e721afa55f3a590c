package fieldcraft.report;

import fieldcraft.assignment.Due;
import fieldcraft.learning.Attempt;
import fieldcraft.learning.Deeds;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one person has done and was asked to do, as it is stored, practice plays left out.
 *
 * @param attempts on scenarios, oldest first
 * @param plays what went into the attempts on scenarios, by their ids, as far as it was read
 * @param checks what went into the attempts on checks, by their ids, as far as it was read
 * @param due by when modules were asked for, by their ids
 */
record Work(
        Deeds deeds, List<Attempt> attempts, Map<Long, Effort> plays, Map<Long, Effort> checks, Map<String, Due> due) {
    Work {
        attempts = List.copyOf(attempts);
        due = Map.copyOf(due);
    }

    long millisOfPlay(long attempt) {
        return millis(plays, attempt);
    }

    long millisOfCheck(long attempt) {
        return millis(checks, attempt);
    }

    Optional<Instant> latestOfPlay(long attempt) {
        return Optional.ofNullable(plays.get(attempt)).map(Effort::latest);
    }

    Optional<Instant> latestOfCheck(long attempt) {
        return Optional.ofNullable(checks.get(attempt)).map(Effort::latest);
    }

    private static long millis(Map<Long, Effort> efforts, long attempt) {
        return Optional.ofNullable(efforts.get(attempt)).map(Effort::millis).orElse(0L);
    }
}
