package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.markdown.Language;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

class MemberDaoTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @OnEveryDatabase
    void somebodyWithoutAnAddressIsFoundByTheirNumber(Database database) {
        long team = database.dao(TeamDao.class).add("Sales", Optional.empty(), NOW);
        NewPerson newcomer = new NewPerson(
                Optional.empty(),
                Optional.of(" k-17 "),
                "林 Lin",
                Language.ZH,
                Set.of(Role.MANAGER),
                Optional.of(team),
                Optional.of(LocalDate.of(2026, 11, 2)));
        long id = database.dao(PersonDao.class)
                .addWithoutPassword(newcomer, NOW)
                .orElseThrow()
                .id();

        Member member = members(database).withLogin("K-17").orElseThrow();

        assertThat(member)
                .isEqualTo(new Member(
                        id,
                        Optional.empty(),
                        Optional.of("K-17"),
                        "林 Lin",
                        Language.ZH,
                        false,
                        true,
                        false,
                        Optional.of(team),
                        Optional.of(LocalDate.of(2026, 11, 2)),
                        false,
                        Optional.empty(),
                        Optional.empty()));
        assertThat(member.state()).isEqualTo(Member.State.WAITING);
    }

    @OnEveryDatabase
    void findsATextInNamesAddressesAndNumbers(Database database) {
        add(database, "Kim");
        add(database, "Cora");

        assertThat(members(database).containing("ki")).extracting(Member::name).containsExactly("Kim");
        assertThat(members(database).containing("a@example"))
                .extracting(Member::name)
                .containsExactly("Cora");
        assertThat(members(database).containing("")).hasSize(2);
        assertThat(members(database).containing("%")).isEmpty();
    }

    @OnEveryDatabase
    void whoWasDeactivatedCannotSignInUntilTheyAreBack(Database database) {
        long kim = add(database, "Kim");

        members(database).deactivate(kim, NOW);
        assertThat(database.dao(PersonDao.class).find("kim@example.com")).isEmpty();
        assertThat(database.dao(PersonDao.class).passwordHash("kim@example.com"))
                .isEmpty();

        members(database).reactivate(kim);
        assertThat(database.dao(PersonDao.class).find("kim@example.com")).isPresent();
    }

    @OnEveryDatabase
    void anErasedPersonHasNoNameAndDoesNotComeBack(Database database) {
        long kim = add(database, "Kim");

        members(database).erase(kim, NOW);
        members(database).reactivate(kim);

        Member erased = members(database).find(kim).orElseThrow();
        assertThat(erased.name()).isEmpty();
        assertThat(erased.email()).isEmpty();
        assertThat(erased.state()).isEqualTo(Member.State.ERASED);
        assertThat(members(database).containing("")).isEmpty();
        assertThat(database.dao(PersonDao.class).find("kim@example.com")).isEmpty();
    }

    private static MemberDao members(Database database) {
        return database.dao(MemberDao.class);
    }

    private static long add(Database database, String name) {
        return database.dao(PersonDao.class)
                .add(TestPeople.person(name), "hash", NOW)
                .orElseThrow()
                .id();
    }
}
