package fieldcraft.people;

import fieldcraft.markdown.Language;
import java.util.Locale;
import java.util.Set;

/** An account to be made. The e-mail address is kept in lower case. */
public record NewPerson(String email, String name, Language language, Set<Role> roles) {
    public NewPerson {
        email = canonical(email);
        roles = Set.copyOf(roles);
    }

    /** The form in which e-mail addresses are kept and compared. */
    static String canonical(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    Person withId(long id) {
        return new Person(id, email, name, language, trainer(), manager(), admin());
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
