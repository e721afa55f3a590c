package fieldcraft.people;

import fieldcraft.markdown.Language;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An account to be made.
 *
 * @param email kept in lower case
 * @param number in the company, kept in upper case
 * @param team the team's id
 * @param startedOn the first day at work
 */
public record NewPerson(
        Optional<String> email,
        Optional<String> number,
        String name,
        Language language,
        Set<Role> roles,
        Optional<Long> team,
        Optional<LocalDate> startedOn) {
    public NewPerson {
        email = email.map(NewPerson::canonical);
        number = number.map(NewPerson::canonical);
        roles = Set.copyOf(roles);
    }

    /** Somebody with an e-mail address and in no team. */
    public NewPerson(String email, String name, Language language, Set<Role> roles) {
        this(Optional.of(email), Optional.empty(), name, language, roles, Optional.empty(), Optional.empty());
    }

    /** The form in which e-mail addresses and numbers are kept and compared. */
    static String canonical(String login) {
        String stripped = login.strip();
        return stripped.contains("@") ? stripped.toLowerCase(Locale.ROOT) : stripped.toUpperCase(Locale.ROOT);
    }

    public Person withId(long id) {
        return new Person(id, email, number, name, language, trainer(), manager(), admin());
    }

    public boolean trainer() {
        return roles.contains(Role.TRAINER);
    }

    public boolean manager() {
        return roles.contains(Role.MANAGER);
    }

    public boolean admin() {
        return roles.contains(Role.ADMIN);
    }
}
