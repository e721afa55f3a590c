package fieldcraft.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.learning.ProgressDao;
import fieldcraft.markdown.Language;
import fieldcraft.people.Member;
import fieldcraft.people.MemberDao;
import fieldcraft.people.NewPerson;
import fieldcraft.people.PersonDao;
import fieldcraft.people.TeamDao;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettlementTest {
    private static final List<String> MODULES = List.of("first-visit");

    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final TeamDao teams = app.database().dao(TeamDao.class);
    private final DutyDao duties = app.database().dao(DutyDao.class);
    private final long sales = teams.add("Sales", Optional.empty(), Instant.EPOCH);
    private final long north = teams.add("North", Optional.of(sales), Instant.EPOCH);
    private final long lin = newcomer("Lin", north);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void aTeamsPeopleGetItWithAllBelow() {
        long assignment = assign(toTeam(sales, new DueRule(Optional.empty(), Optional.of(14))));

        Duty duty = duties.latest(assignment, lin).orElseThrow();
        assertThat(duty.teamId()).contains(sales);
        assertThat(duty.dueAt()).contains(Instant.parse("2026-12-16T18:00:00Z"));
        assertThat(duties.in(assignment)).hasSize(1);
    }

    @Test
    void whoeverJoinsLaterGetsItFromThatDayOn() {
        long assignment = assign(toTeam(sales, new DueRule(Optional.empty(), Optional.of(14))));
        app.clock().advance(Duration.ofDays(30));
        move(people.kim.id(), sales);

        app.app().settlement().run();
        app.app().settlement().run();

        List<Duty> given = duties.in(assignment);
        assertThat(given).extracting(Duty::personId).containsExactly(lin, people.kim.id());
        LocalDate today = LocalDate.ofInstant(app.clock().instant(), java.time.ZoneOffset.UTC);
        assertThat(given.get(1).dueAt())
                .contains(today.plusDays(14).atTime(18, 0).toInstant(java.time.ZoneOffset.UTC));
    }

    @Test
    void whoeverLeavesKeepsWhatTheyHaveBegun() {
        long kim = people.kim.id();
        move(kim, north);
        long assignment = assign(toTeam(north, DueRule.never()));
        app.database()
                .dao(ProgressDao.class)
                .markRead(kim, "first-visit", app.clock().instant());
        move(kim, Optional.empty());
        move(lin, Optional.empty());

        app.app().settlement().run();

        assertThat(duties.latest(assignment, kim).orElseThrow().isOpen()).isTrue();
        assertThat(duties.latest(assignment, lin).orElseThrow().ended()).contains(DutyEvent.Kind.LEFT_TEAM);
    }

    @Test
    void whoeverComesBackIsToDoItAgain() {
        long assignment = assign(toTeam(north, DueRule.never()));
        move(lin, Optional.empty());
        app.app().settlement().run();
        move(lin, north);
        app.app().settlement().run();

        assertThat(duties.latest(assignment, lin).orElseThrow().isOpen()).isTrue();
        assertThat(duties.events(assignment, lin))
                .extracting(DutyEvent::kind)
                .containsExactly(DutyEvent.Kind.LEFT_TEAM, DutyEvent.Kind.RESUMED);
    }

    @Test
    void nobodyGetsTheSameModulesTwice() {
        assign(toTeam(sales, DueRule.never()));
        long second = assign(toTeam(north, DueRule.never()));

        app.app().settlement().run();

        assertThat(duties.in(second)).isEmpty();
    }

    @Test
    void anExemptionHoldsWhateverTheTeamsDo() {
        long assignment = assign(toTeam(sales, DueRule.never()));
        app.app()
                .assignments()
                .change(
                        duties.latest(assignment, lin).orElseThrow(),
                        DutyEvent.Kind.EXEMPTED,
                        "did it at the last company",
                        people.cora);
        app.app().settlement().run();

        assertThat(duties.latest(assignment, lin).orElseThrow().ended()).contains(DutyEvent.Kind.EXEMPTED);
        assertThat(duties.in(assignment)).hasSize(1);
    }

    @Test
    void nobodyGetsWhatWasWithdrawn() {
        long assignment = assign(toTeam(north, DueRule.never()));
        app.app().assignments().withdraw(assignment, "a new course comes", people.cora);
        move(people.kim.id(), north);
        app.app().settlement().run();

        assertThat(duties.in(assignment)).extracting(Duty::isOpen).containsExactly(false);
    }

    private long assign(NewAssignment wanted) {
        return app.app().assignments().assign(wanted, people.cora);
    }

    private static NewAssignment toTeam(long team, DueRule due) {
        return new NewAssignment(
                Optional.empty(), MODULES, Set.of(team), Set.of(), due, false, false, Optional.empty());
    }

    private void move(long person, long team) {
        move(person, Optional.of(team));
    }

    private void move(long person, Optional<Long> team) {
        MemberDao members = app.database().dao(MemberDao.class);
        Member member = members.find(person).orElseThrow();
        members.change(new MemberDao.Change(
                person,
                member.email(),
                member.number(),
                member.name(),
                member.language(),
                member.trainer(),
                member.manager(),
                member.admin(),
                team,
                member.startedOn()));
    }

    /** Starts on 2 December 2026. */
    private long newcomer(String name, long team) {
        NewPerson person = new NewPerson(
                Optional.of(name + "@example.com"),
                Optional.empty(),
                name,
                Language.EN,
                Set.of(),
                Optional.of(team),
                Optional.of(LocalDate.of(2026, 12, 2)));
        return app.database()
                .dao(PersonDao.class)
                .addWithoutPassword(person, app.clock().instant())
                .orElseThrow()
                .id();
    }
}
