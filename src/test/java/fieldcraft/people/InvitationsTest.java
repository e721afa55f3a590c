package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestClock;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class InvitationsTest {
    private static final String OFFICE = "203.0.113.7";

    private final TestClock clock = new TestClock();

    @OnEveryDatabase
    void aCodeOpensForSevenDays(Database database) {
        Member kim = kim(database);
        String code = issue(database, kim);

        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(person(database, code)).contains(kim);

        clock.advance(Duration.ofSeconds(1));
        assertThat(problem(database, code)).contains("people.invitation.problem.expired");
    }

    @OnEveryDatabase
    void aCodeOpensOnce(Database database) {
        String code = issue(database, kim(database));
        Invitations.Opened opened =
                invitations(database).open(code, OFFICE).opened().orElseThrow();

        Optional<Person> first = admission(database).admit(opened, TestPeople.PASSWORD);
        Optional<Person> second = admission(database).admit(opened, "another password");

        assertThat(first).isPresent();
        assertThat(second).isEmpty();
        assertThat(problem(database, code)).contains("people.invitation.problem.used");
        assertThat(new Passwords()
                        .matches(
                                TestPeople.PASSWORD,
                                database.dao(PersonDao.class).passwordHash("kim@example.com")))
                .isTrue();
    }

    @OnEveryDatabase
    void aNewCodeEndsTheOlderOnes(Database database) {
        Member kim = kim(database);
        String older = issue(database, kim);
        String newer = issue(database, kim);

        assertThat(problem(database, older)).contains("people.invitation.problem.expired");
        assertThat(person(database, newer)).isPresent();
    }

    @OnEveryDatabase
    void aNewCodeForOneEndsNobodyElses(Database database) {
        String kims = issue(database, kim(database));

        issue(database, somebody(database, "Mo"));

        assertThat(person(database, kims)).isPresent();
    }

    @OnEveryDatabase
    void whoWasDeactivatedGetsNoneAndTheirsOpensNothing(Database database) {
        Member kim = kim(database);
        String code = issue(database, kim);

        database.dao(MemberDao.class).deactivate(kim.id(), clock.instant());

        assertThat(problem(database, code)).contains("people.invitation.problem.expired");
        assertThat(invitations(database).issue(List.of(known(database, kim)))).isEmpty();
    }

    @OnEveryDatabase
    void whoWasErasedGetsNone(Database database) {
        Member kim = kim(database);

        database.dao(MemberDao.class).erase(kim.id(), clock.instant());

        assertThat(invitations(database).issue(List.of(known(database, kim)))).isEmpty();
    }

    @OnEveryDatabase
    void whoHasAPasswordGetsANewOneInsteadOfAnInvitation(Database database) {
        Member kim = kim(database);
        admission(database)
                .admit(
                        invitations(database)
                                .open(issue(database, kim), OFFICE)
                                .opened()
                                .orElseThrow(),
                        TestPeople.PASSWORD);

        assertThat(invitations(database).issue(known(database, kim), InvitationKind.INVITATION))
                .isEmpty();
        assertThat(invitations(database).issue(known(database, kim), InvitationKind.RESET))
                .isPresent();
    }

    @OnEveryDatabase
    void knowsWhoHoldsAnInvitationThatStillOpens(Database database) {
        Member kim = kim(database);
        somebody(database, "Mo");
        issue(database, kim);

        assertThat(invitations(database).invited()).containsExactly(kim.id());
        clock.advance(Invitations.LIFE);
        assertThat(invitations(database).invited()).isEmpty();
    }

    @OnEveryDatabase
    void whoeverGuessesIsMadeToWait(Database database) {
        String code = issue(database, kim(database));
        for (int i = 0; i < Throttle.FREE_FOR_NETWORK; i++) {
            assertThat(problem(database, "abcd-efgh-jkmn-pqrs")).contains("people.invitation.problem.unknown");
        }

        assertThat(problem(database, code)).contains("people.sign-in.wait-seconds");
        clock.advance(Duration.ofSeconds(31));
        assertThat(person(database, code)).isPresent();
    }

    private Optional<Member> person(Database database, String code) {
        return invitations(database).open(code, OFFICE).opened().map(Invitations.Opened::person);
    }

    private Optional<String> problem(Database database, String code) {
        return invitations(database).open(code, OFFICE).problem().map(message -> message.key());
    }

    private String issue(Database database, Member person) {
        return invitations(database).issue(List.of(person)).get(0).code().grouped();
    }

    private Member kim(Database database) {
        return somebody(database, "Kim");
    }

    private Member somebody(Database database, String name) {
        long id = database.dao(PersonDao.class)
                .addWithoutPassword(TestPeople.person(name), clock.instant())
                .orElseThrow()
                .id();
        return database.dao(MemberDao.class).find(id).orElseThrow();
    }

    private static Member known(Database database, Member person) {
        return database.dao(MemberDao.class).find(person.id()).orElseThrow();
    }

    private Invitations invitations(Database database) {
        return new Invitations(
                database.dao(InvitationDao.class),
                database.dao(MemberDao.class),
                database.transactions(),
                new Throttle(database.dao(ThrottleDao.class), clock).apart("invitation"),
                clock);
    }

    private Admission admission(Database database) {
        return new Admission(
                database.dao(InvitationDao.class),
                database.dao(PersonDao.class),
                new Passwords(),
                database.dao(SessionDao.class),
                new AuditLog(database.dao(AuditDao.class), clock),
                database.transactions(),
                clock);
    }
}
