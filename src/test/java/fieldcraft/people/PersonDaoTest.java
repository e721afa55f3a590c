package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.markdown.Language;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestPeople;
import java.time.Instant;

class PersonDaoTest {
    @OnEveryDatabase
    void findsAPersonByTheirAddress(Database database) {
        PersonDao people = database.dao(PersonDao.class);
        Person kim = add(people, "Kim");
        Person cora = add(people, "Cora", Role.TRAINER, Role.ADMIN);

        assertThat(people.find("kim@example.com")).contains(kim);
        assertThat(people.find("cora@example.com")).contains(cora);
        assertThat(people.find("nobody@example.com")).isEmpty();
        assertThat(cora.trainer()).isTrue();
        assertThat(kim.trainer()).isFalse();
    }

    @OnEveryDatabase
    void addsNobodyASecondTime(Database database) {
        PersonDao people = database.dao(PersonDao.class);
        add(people, "Kim");

        assertThat(people.add(TestPeople.person("KIM"), "another", Instant.EPOCH))
                .isEmpty();
        assertThat(people.count()).isEqualTo(1);
        assertThat(people.passwordHash("kim@example.com")).contains("hash");
    }

    @OnEveryDatabase
    void changesNameLanguageAndPassword(Database database) {
        PersonDao people = database.dao(PersonDao.class);
        Person kim = add(people, "Kim");

        people.change(kim.id(), "金", Language.ZH);
        people.changePassword(kim.id(), "new hash");

        assertThat(people.find("kim@example.com").orElseThrow())
                .extracting(Person::name, Person::language)
                .containsExactly("金", Language.ZH);
        assertThat(people.passwordHash("kim@example.com")).contains("new hash");
    }

    private static Person add(PersonDao people, String name, Role... roles) {
        return people.add(TestPeople.person(name, roles), "hash", Instant.EPOCH).orElseThrow();
    }
}
