package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestPeople;
import java.time.Instant;

class PersonDaoTest {
    @OnEveryDatabase
    void findsAPersonByTheirAddress(Database database) {
        PersonDao people = database.dao(PersonDao.class);
        Person kim = people.add(TestPeople.person("Kim"), "hash", Instant.EPOCH).orElseThrow();

        assertThat(people.find("kim@example.com")).contains(kim);
        assertThat(people.find("mo@example.com")).isEmpty();
    }
}
