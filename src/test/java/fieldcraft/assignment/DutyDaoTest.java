package fieldcraft.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fieldcraft.database.Database;
import fieldcraft.people.MemberDao;
import fieldcraft.people.PersonDao;
import fieldcraft.people.TeamDao;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class DutyDaoTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-27T18:00:00Z");

    @OnEveryDatabase
    void anAssignmentIsReadAsItWasGiven(Database database) {
        long cora = add(database, "Cora");
        long team = database.dao(TeamDao.class).add("Sales", Optional.empty(), NOW);
        AssignmentDao assignments = database.dao(AssignmentDao.class);
        NewAssignment wanted = new NewAssignment(
                Optional.of("onboarding"),
                List.of("b", "a"),
                Set.of(team),
                Set.of(cora),
                new DueRule(Optional.of(LocalDate.of(2026, 11, 27)), Optional.empty()),
                true,
                false,
                Optional.of(12));

        long id = assignments.add(wanted, cora, NOW);

        Assignment stored = assignments.find(id).orElseThrow();
        assertThat(stored)
                .isEqualTo(new Assignment(
                        id,
                        Optional.of("onboarding"),
                        List.of("b", "a"),
                        wanted.due(),
                        true,
                        false,
                        Optional.of(12),
                        "Cora",
                        NOW,
                        Optional.empty(),
                        ""));
        assertThat(Audience.of(assignments.targets())).isEqualTo(new Audience(Set.of(team), Set.of(cora)));
    }

    @OnEveryDatabase
    void theLatestExtensionCountsAndTheLatestEndHolds(Database database) {
        long kim = add(database, "Kim");
        DutyDao duties = database.dao(DutyDao.class);
        Duty duty = give(database, kim);
        assertThat(duty.dueAt()).contains(DUE);

        duties.add(duty.id(), DutyEvent.Kind.EXTENDED, NOW, Optional.of(kim), Optional.of(DUE.plusSeconds(60)), "a");
        duties.add(duty.id(), DutyEvent.Kind.EXEMPTED, NOW, Optional.of(kim), Optional.empty(), "b");
        Duty exempted = duties.of(kim).get(0);
        assertThat(exempted.dueAt()).contains(DUE.plusSeconds(60));
        assertThat(exempted.ended()).contains(DutyEvent.Kind.EXEMPTED);
        assertThat(duties.peopleWith("first-visit")).isEmpty();

        duties.add(duty.id(), DutyEvent.Kind.RESUMED, NOW, Optional.empty(), Optional.empty(), "");
        assertThat(duties.of(kim).get(0).isOpen()).isTrue();
        assertThat(duties.events(duty.assignmentId(), kim))
                .extracting(DutyEvent::kind, DutyEvent::by)
                .containsExactly(
                        tuple(DutyEvent.Kind.EXTENDED, Optional.of("Kim")),
                        tuple(DutyEvent.Kind.EXEMPTED, Optional.of("Kim")),
                        tuple(DutyEvent.Kind.RESUMED, Optional.empty()));
    }

    @OnEveryDatabase
    void whoIsResumedHasItAgainForOthersToo(Database database) {
        long kim = add(database, "Kim");
        DutyDao duties = database.dao(DutyDao.class);
        Duty duty = give(database, kim);
        duties.add(duty.id(), DutyEvent.Kind.LEFT_TEAM, NOW, Optional.empty(), Optional.empty(), "");
        duties.add(duty.id(), DutyEvent.Kind.RESUMED, NOW, Optional.empty(), Optional.empty(), "");

        assertThat(duties.peopleWith("first-visit")).containsExactly(kim);
    }

    @OnEveryDatabase
    void anAssignmentEndsOnce(Database database) {
        long kim = add(database, "Kim");
        long id = give(database, kim).assignmentId();
        AssignmentDao assignments = database.dao(AssignmentDao.class);

        assertThat(assignments.end(id, NOW, kim, "first")).isEqualTo(1);
        assertThat(assignments.end(id, NOW, kim, "second")).isZero();
        assertThat(assignments.find(id).orElseThrow().endReason()).isEqualTo("first");
    }

    @OnEveryDatabase
    void whatIsHeldAboutSomebodyLosesTheReasonsThatWereWritten(Database database) {
        long kim = add(database, "Kim");
        long mo = add(database, "Mo");
        DutyDao duties = database.dao(DutyDao.class);
        for (long person : List.of(kim, mo)) {
            duties.add(
                    give(database, person).id(),
                    DutyEvent.Kind.EXEMPTED,
                    NOW,
                    Optional.of(kim),
                    Optional.empty(),
                    "ill");
        }
        AssignmentDataDao data = database.dao(AssignmentDataDao.class);

        data.emptyReasons(kim);

        assertThat(data.duties(kim))
                .extracting(AssignmentDataDao.GivenDuty::modules, AssignmentDataDao.GivenDuty::dueAt)
                .containsExactly(tuple("first-visit", Optional.of(DUE)));
        assertThat(data.changes(kim))
                .extracting(AssignmentDataDao.DutyChange::reason)
                .containsExactly("");
        assertThat(data.changes(mo))
                .extracting(AssignmentDataDao.DutyChange::reason)
                .containsExactly("ill");
    }

    @OnEveryDatabase
    void whoWasErasedIsInNoAssignmentAnyMore(Database database) {
        long kim = add(database, "Kim");
        Duty duty = give(database, kim);
        DutyDao duties = database.dao(DutyDao.class);
        assertThat(duties.in(duty.assignmentId())).hasSize(1);

        database.dao(MemberDao.class).erase(kim, NOW);

        assertThat(duties.in(duty.assignmentId())).isEmpty();
        assertThat(duties.latest(duty.assignmentId(), kim)).isEmpty();
        assertThat(duties.counts()).isEmpty();
        assertThat(duties.of(kim)).hasSize(1);
    }

    private static Duty give(Database database, long person) {
        NewAssignment wanted = new NewAssignment(
                Optional.empty(),
                List.of("first-visit"),
                Set.of(),
                Set.of(person),
                DueRule.never(),
                false,
                false,
                Optional.empty());
        long id = database.dao(AssignmentDao.class).add(wanted, person, NOW);
        DutyDao duties = database.dao(DutyDao.class);
        duties.give(List.of(new DutyDao.NewDuty(id, person, 1, Optional.empty(), Optional.of(DUE))), NOW);
        return duties.latest(id, person).orElseThrow();
    }

    private static long add(Database database, String name) {
        return database.dao(PersonDao.class)
                .add(TestPeople.person(name), "hash", NOW)
                .orElseThrow()
                .id();
    }
}
