package fieldcraft.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person has done, scenarios apart: in the whole course, or in one module.
 *
 * @param checks attempts on knowledge checks, oldest first
 */
public record Deeds(List<Deed> deeds, List<CheckAttempt> checks) {
    public Deeds {
        deeds = List.copyOf(deeds);
        checks = List.copyOf(checks);
    }

    /** Those in a module. */
    Deeds in(String module) {
        return new Deeds(
                deeds.stream().filter(deed -> deed.module().equals(module)).toList(),
                checks.stream().filter(check -> check.module().equals(module)).toList());
    }

    public Optional<Instant> at(Deed.Kind kind) {
        return deeds.stream().filter(deed -> deed.kind() == kind).map(Deed::at).findFirst();
    }
}
