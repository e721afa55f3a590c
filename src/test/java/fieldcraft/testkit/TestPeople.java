package fieldcraft.testkit;

import fieldcraft.database.Database;
import fieldcraft.markdown.Language;
import fieldcraft.people.NewPerson;
import fieldcraft.people.Passwords;
import fieldcraft.people.Person;
import fieldcraft.people.PersonDao;
import fieldcraft.people.Role;
import java.time.Clock;
import java.util.Set;

/** The people of every test: Kim the trainee, Cora the trainer, Mo the manager, Ada the admin. */
public final class TestPeople {
    /** Everybody's password. */
    public static final String PASSWORD = "seven green kettles";

    private static final String HASH = new Passwords().hash(PASSWORD);

    public final Person kim;
    public final Person cora;
    public final Person mo;
    public final Person ada;

    public TestPeople(Database database, Clock clock) {
        PersonDao people = database.dao(PersonDao.class);
        this.kim = add(people, person("Kim"), clock);
        this.cora = add(people, person("Cora", Role.TRAINER), clock);
        this.mo = add(people, person("Mo", Role.MANAGER), clock);
        this.ada = add(people, person("Ada", Role.ADMIN), clock);
    }

    /** Somebody who speaks English and has no account yet: {@code kim@example.com} for Kim. */
    public static NewPerson person(String name, Role... roles) {
        return new NewPerson(name + "@example.com", name, Language.EN, Set.of(roles));
    }

    private static Person add(PersonDao people, NewPerson person, Clock clock) {
        return people.add(person, HASH, clock.instant()).orElseThrow();
    }
}
