package fieldcraft.people;

import fieldcraft.markdown.Language;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A few made-up people to look around with. */
public final class SampleCompany {
    /** Somebody made up, with the password that was given to them. */
    record Member(Person person, String password) {}

    private static final NewPerson ADA = person("Ada Admin", "ada@example.com", Set.of(Role.ADMIN));
    private static final NewPerson CORA = person("Cora Trainer", "cora@example.com", Set.of(Role.TRAINER));
    private static final NewPerson MO = person("Mo Manager", "mo@example.com", Set.of(Role.MANAGER));
    private static final NewPerson KIM = person("Kim Trainee", "kim@example.com", Set.of());

    private final PersonDao people;
    private final Passwords passwords;
    private final Clock clock;

    public SampleCompany(PersonDao people, Passwords passwords, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Who is in it when it is shown by itself. */
    public static List<NewPerson> people() {
        return List.of(KIM, CORA, MO, ADA);
    }

    /** Everybody, for a demonstration that nobody set up. */
    public void settle() {
        people().forEach(this::settle);
    }

    /** A trainee, a trainer and a manager beside the admin who is there already. */
    List<Member> settleBeside(Person admin) {
        List<Member> members = new ArrayList<>();
        for (NewPerson newcomer : List.of(KIM, CORA, MO)) {
            if (!newcomer.email().equals(admin.email())) {
                members.add(settle(newcomer));
            }
        }
        return members;
    }

    Optional<Person> find(String email) {
        return people().stream()
                        .anyMatch(member -> member.email().filter(email::equals).isPresent())
                ? people.find(email)
                : Optional.empty();
    }

    private Member settle(NewPerson newcomer) {
        String password = GeneratedPassword.next();
        return new Member(
                people.add(newcomer, passwords.hash(password), clock.instant()).orElseThrow(), password);
    }

    private static NewPerson person(String name, String email, Set<Role> roles) {
        return new NewPerson(email, name, Language.EN, roles);
    }
}
