package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestClock;
import fieldcraft.testkit.TestPeople;
import java.util.List;

class LastAdminTest {
    private static final TestClock CLOCK = new TestClock();

    @OnEveryDatabase
    void whoWasAnAdminWhenTheyAskedCannotRemoveTheLastOne(Database database) {
        Person ada = add(database, "Ada");
        Person eve = add(database, "Eve");
        assertThat(accounts(database).deactivate(ada, eve.id())).isEmpty();

        assertThat(accounts(database).deactivate(eve, ada.id()))
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("people.refusal.account.last"));
        assertThat(register(database).change(eve, ada.id(), withoutRole(ada)).of("admin"))
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("people.refusal.role.last"));
        assertThat(erasure(database).erase(eve, ada.id(), "Ada").of("name"))
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("people.refusal.account.last"));
        assertThat(members(database).find(ada.id()).orElseThrow().state()).isEqualTo(Member.State.ACTIVE);
    }

    @OnEveryDatabase
    void anAdminWhoWasNotLetInYetIsNotTheLastOne(Database database) {
        Person ada = add(database, "Ada");
        Person eve = database.dao(PersonDao.class)
                .addWithoutPassword(TestPeople.person("Eve", Role.ADMIN), CLOCK.instant())
                .orElseThrow();

        assertThat(accounts(database).deactivate(ada, eve.id())).isEmpty();
    }

    @OnEveryDatabase
    void ofTwoAdminsWhoRemoveEachOtherAtOnceOneStays(Database database) throws InterruptedException {
        Person ada = add(database, "Ada");
        Person eve = add(database, "Eve");
        Accounts accounts = accounts(database);

        Thread one = new Thread(() -> accounts.deactivate(ada, eve.id()));
        Thread other = new Thread(() -> accounts.deactivate(eve, ada.id()));
        one.start();
        other.start();
        one.join();
        other.join();

        assertThat(members(database).admins()).isEqualTo(1);
    }

    private static PersonForm withoutRole(Person person) {
        return new PersonForm(person.name(), person.login(), "", "en", false, false, false, "", "");
    }

    private static Person add(Database database, String name) {
        return database.dao(PersonDao.class)
                .add(TestPeople.person(name, Role.ADMIN), "hash", CLOCK.instant())
                .orElseThrow();
    }

    private static MemberDao members(Database database) {
        return database.dao(MemberDao.class);
    }

    private static Accounts accounts(Database database) {
        return new Accounts(
                members(database),
                database.dao(TeamDao.class),
                database.dao(SessionDao.class),
                database.dao(InvitationDao.class),
                audit(database),
                database.transactions(),
                () -> {},
                CLOCK);
    }

    private static PeopleRegister register(Database database) {
        return new PeopleRegister(
                database.dao(PersonDao.class),
                members(database),
                database.dao(TeamDao.class),
                database.dao(InvitationDao.class),
                audit(database),
                database.transactions(),
                () -> {},
                CLOCK);
    }

    private static Erasure erasure(Database database) {
        return new Erasure(
                List.of(), members(database), database.dao(TeamDao.class), audit(database), database.transactions());
    }

    private static AuditLog audit(Database database) {
        return new AuditLog(database.dao(AuditDao.class), CLOCK);
    }
}
