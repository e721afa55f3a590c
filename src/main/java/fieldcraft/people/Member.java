package fieldcraft.people;

import fieldcraft.markdown.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody as those know them who look after people.
 *
 * @param number in the company
 * @param team the team's id
 * @param startedOn the first day at work
 * @param admitted whether they have a password
 * @param deactivatedAt since when they may not sign in
 * @param erasedAt when their name and all that was written went
 */
public record Member(
        long id,
        Optional<String> email,
        Optional<String> number,
        String name,
        Language language,
        boolean trainer,
        boolean manager,
        boolean admin,
        Optional<Long> team,
        Optional<LocalDate> startedOn,
        boolean admitted,
        Optional<Instant> deactivatedAt,
        Optional<Instant> erasedAt) {
    /** Whether somebody can sign in. */
    public enum State {
        /** With a password of their own. */
        ACTIVE,
        /** Without one so far: they were not invited, or did not come. */
        WAITING,
        DEACTIVATED,
        ERASED
    }

    public State state() {
        if (erasedAt.isPresent()) {
            return State.ERASED;
        }
        if (deactivatedAt.isPresent()) {
            return State.DEACTIVATED;
        }
        return admitted ? State.ACTIVE : State.WAITING;
    }

    /** What they may do beside learning. */
    public Set<Role> roles() {
        return Stream.of(
                        trainer ? Role.TRAINER : Role.TRAINEE,
                        manager ? Role.MANAGER : Role.TRAINEE,
                        admin ? Role.ADMIN : Role.TRAINEE)
                .filter(role -> role != Role.TRAINEE)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What they sign in with. */
    public String login() {
        return email.or(() -> number).orElse("");
    }
}
