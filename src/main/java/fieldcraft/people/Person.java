package fieldcraft.people;

import fieldcraft.markdown.Language;
import fieldcraft.web.Viewer;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody with an account.
 *
 * @param email in lower case, nobody else has it
 * @param roles always with {@link Role#TRAINEE}
 */
public record Person(long id, String email, String name, Language language, Set<Role> roles) implements Viewer {
    public Person {
        Set<Role> all = EnumSet.of(Role.TRAINEE);
        all.addAll(roles);
        roles = Set.copyOf(all);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    @Override
    public boolean trainer() {
        return has(Role.TRAINER);
    }

    @Override
    public boolean manager() {
        return has(Role.MANAGER);
    }

    @Override
    public boolean admin() {
        return has(Role.ADMIN);
    }
}
