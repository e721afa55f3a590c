package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestClock;
import fieldcraft.testkit.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;

/** What an import writes. Kim, Cora, Mo and Ada are there before it. */
class PeopleImportTest {
    private static final String TABLE = """
            number,name,email,team,manager,role,start date,active
            7,Lin,lin@example.com,Sales / North,8,,2026-11-23,
            8,Wei,,Sales,mo@example.com,trainer,,
            9,Left,left@example.com,,,,,no
            ,,kim@example.com,sales / north,,,,
            """;

    private final Clock clock = new TestClock();
    private final AtomicInteger settled = new AtomicInteger();

    @OnEveryDatabase
    void addsTeamsPeopleAndLeaders(Database database) throws UnreadableFile {
        TestPeople people = new TestPeople(database, clock);

        assertThat(run(database, TABLE, people)).isPresent();

        TeamTree tree = database.dao(TeamDao.class).tree();
        long north = tree.at(List.of("Sales", "North")).orElseThrow().id();
        Member lin = member(database, "lin@example.com");
        Member wei = member(database, "8");
        assertThat(lin.team()).contains(north);
        assertThat(lin.number()).contains("7");
        assertThat(lin.startedOn()).contains(LocalDate.of(2026, 11, 23));
        assertThat(lin.state()).isEqualTo(Member.State.WAITING);
        assertThat(member(database, "kim@example.com").team()).contains(north);
        assertThat(wei.roles()).containsExactlyInAnyOrder(Role.TRAINER, Role.MANAGER);
        assertThat(member(database, "left@example.com").state()).isEqualTo(Member.State.DEACTIVATED);
        assertThat(database.dao(TeamDao.class).ledBy(wei.id())).containsExactly(north);
        assertThat(database.dao(TeamDao.class).ledBy(people.mo.id()))
                .containsExactly(tree.at(List.of("Sales")).orElseThrow().id());
        assertThat(settled).hasValue(1);
    }

    @OnEveryDatabase
    void theSameTableASecondTimeLeavesEverybodyAsTheyAre(Database database) throws UnreadableFile {
        TestPeople people = new TestPeople(database, clock);
        run(database, TABLE, people);
        List<Object> before = everything(database);
        long entries = audit(database).count();
        settled.set(0);

        ImportPlan second = run(database, TABLE, people).orElseThrow();

        assertThat(second.count(RowPlan.Answer.UNCHANGED)).isEqualTo(4);
        assertThat(everything(database)).isEqualTo(before);
        assertThat(audit(database).count()).isEqualTo(entries + 1);
        assertThat(audit(database).findFirst().orElseThrow().details())
                .isEqualTo("4 rows: 0 added, 0 changed, 4 unchanged");
        assertThat(settled).hasValue(0);
    }

    @OnEveryDatabase
    void aLookAtThePlanChangesNothing(Database database) throws UnreadableFile {
        TestPeople people = new TestPeople(database, clock);
        List<Object> before = everything(database);

        ImportPlan plan = importing(database).plan(table(TABLE), people.ada);

        assertThat(plan.size()).isEqualTo(4);
        assertThat(everything(database)).isEqualTo(before);
        assertThat(audit(database)).isEmpty();
    }

    @OnEveryDatabase
    void oneProblemStopsAll(Database database) throws UnreadableFile {
        TestPeople people = new TestPeople(database, clock);
        List<Object> before = everything(database);

        assertThat(run(database, TABLE + "10,,,,,,,\n", people)).isEmpty();
        assertThat(everything(database)).isEqualTo(before);
    }

    @OnEveryDatabase
    void nothingIsDoneIfSomethingElseWouldHappenThanWasAgreedTo(Database database) throws UnreadableFile {
        TestPeople people = new TestPeople(database, clock);
        String agreed = importing(database).plan(table(TABLE), people.ada).fingerprint();
        database.dao(TeamDao.class).add("Sales", Optional.empty(), clock.instant());
        List<Object> before = everything(database);

        assertThat(importing(database).run(table(TABLE), agreed, people.ada)).isEmpty();
        assertThat(everything(database)).isEqualTo(before);
    }

    @OnEveryDatabase
    void whatGoesWrongHalfwayUndoesTheRest(Database database) throws UnreadableFile {
        TestPeople people = new TestPeople(database, clock);
        List<Object> before = everything(database);
        PeopleImport failing = importing(database, () -> {
            throw new IllegalStateException("settling failed");
        });
        String agreed = failing.plan(table(TABLE), people.ada).fingerprint();

        try {
            failing.run(table(TABLE), agreed, people.ada);
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("settling failed");
        }
        assertThat(everything(database)).isEqualTo(before);
        assertThat(audit(database)).isEmpty();
    }

    @OnEveryDatabase
    void whoeverIsDeactivatedIsOutAtOnceAndTheirInvitationsEnd(Database database) throws UnreadableFile {
        TestPeople people = new TestPeople(database, clock);
        SessionDao sessions = database.dao(SessionDao.class);
        sessions.add("hash", people.kim.id(), "Test", clock.instant());
        run(database, "email,name\nlin@example.com,Lin", people);
        InvitationDao invitations = database.dao(InvitationDao.class);
        Member lin = member(database, "lin@example.com");
        invitations.add(
                List.of(new Invitation(
                        "code",
                        lin.id(),
                        InvitationKind.INVITATION,
                        clock.instant().plus(Invitations.LIFE),
                        Optional.empty())),
                clock.instant());

        run(database, "email,active\nkim@example.com,no\nlin@example.com,0", people);

        assertThat(member(database, "kim@example.com").state()).isEqualTo(Member.State.DEACTIVATED);
        assertThat(sessions.of(people.kim.id(), Instant.EPOCH, Instant.EPOCH)).isEmpty();
        assertThat(invitations.invited(InvitationKind.INVITATION, clock.instant()))
                .isEmpty();
        run(database, "email,active\nkim@example.com,yes", people);
        assertThat(member(database, "kim@example.com").state()).isEqualTo(Member.State.ACTIVE);
    }

    @OnEveryDatabase
    void theLogTellsOfEachPersonWhatOneChangeWould(Database database) throws UnreadableFile {
        TestPeople people = new TestPeople(database, clock);

        run(database, "email,role,team,active\nkim@example.com,trainer,Sales,no", people);

        long sales = database.dao(TeamDao.class)
                .tree()
                .at(List.of("Sales"))
                .orElseThrow()
                .id();
        assertThat(audit(database))
                .extracting(AuditEntry::deed, AuditEntry::personName, AuditEntry::details)
                .containsExactlyInAnyOrder(
                        tuple(AuditDeed.PEOPLE_IMPORTED, "", "1 rows: 0 added, 1 changed, 0 unchanged"),
                        tuple(AuditDeed.TEAM_ADDED, "", "Sales"),
                        tuple(AuditDeed.PERSON_CHANGED, "Kim", ""),
                        tuple(AuditDeed.ROLES_CHANGED, "Kim", "trainee > trainer"),
                        tuple(AuditDeed.TEAM_ASSIGNED, "Kim", "no team > team " + sales),
                        tuple(AuditDeed.DEACTIVATED, "Kim", ""));
    }

    private static Tuple tuple(AuditDeed deed, String person, String details) {
        return Tuple.tuple(deed, Optional.of(person).filter(name -> !name.isEmpty()), details);
    }

    private Optional<ImportPlan> run(Database database, String text, TestPeople people) throws UnreadableFile {
        ImportTable table = table(text);
        PeopleImport importing = importing(database);
        return importing.run(table, importing.plan(table, people.ada).fingerprint(), people.ada);
    }

    private PeopleImport importing(Database database) {
        return importing(database, settled::incrementAndGet);
    }

    private PeopleImport importing(Database database, Runnable settle) {
        MemberDao members = database.dao(MemberDao.class);
        TeamDao teams = database.dao(TeamDao.class);
        ImportWriter writer = new ImportWriter(
                database.dao(PersonDao.class),
                members,
                teams,
                database.dao(SessionDao.class),
                database.dao(InvitationDao.class),
                new AuditLog(database.dao(AuditDao.class), clock),
                clock);
        return new PeopleImport(members, teams, writer, database.transactions(), settle);
    }

    private static ImportTable table(String text) throws UnreadableFile {
        return ImportTable.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Member member(Database database, String login) {
        return database.dao(MemberDao.class)
                .withLogin(NewPerson.canonical(login))
                .orElseThrow();
    }

    private static List<Object> everything(Database database) {
        TeamDao teams = database.dao(TeamDao.class);
        return List.of(database.dao(MemberDao.class).all(), teams.all(), teams.leaders());
    }

    private static Stream<AuditEntry> audit(Database database) {
        return database.dao(AuditDao.class).before(Long.MAX_VALUE, "", "", 100).stream();
    }
}
