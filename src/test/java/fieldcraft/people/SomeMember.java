package fieldcraft.people;

import fieldcraft.markdown.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Made-up people who are in no database. */
record SomeMember(String name, Optional<Long> team, Optional<LocalDate> startedOn, Set<Role> roles) {
    static SomeMember named(String name) {
        return new SomeMember(name, Optional.empty(), Optional.empty(), Set.of());
    }

    SomeMember in(Optional<Long> other) {
        return new SomeMember(name, other, startedOn, roles);
    }

    SomeMember since(LocalDate day) {
        return new SomeMember(name, team, Optional.of(day), roles);
    }

    SomeMember with(Role... more) {
        return new SomeMember(name, team, startedOn, Set.of(more));
    }

    Member member() {
        return new Member(
                name.hashCode(),
                Optional.of(name + "@example.com"),
                Optional.empty(),
                name,
                Language.EN,
                roles.contains(Role.TRAINER),
                roles.contains(Role.MANAGER),
                roles.contains(Role.ADMIN),
                team,
                startedOn,
                true,
                Optional.empty(),
                Optional.empty());
    }
}
