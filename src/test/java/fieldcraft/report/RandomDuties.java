package fieldcraft.report;

import fieldcraft.assignment.AssignmentDao;
import fieldcraft.assignment.DueDates;
import fieldcraft.assignment.DueRule;
import fieldcraft.assignment.DutyDao;
import fieldcraft.assignment.DutyEvent;
import fieldcraft.assignment.Ledger;
import fieldcraft.assignment.NewAssignment;
import fieldcraft.assignment.WorkCalendar;
import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.database.Database;
import fieldcraft.learning.VerdictDao;
import fieldcraft.people.MemberDao;
import fieldcraft.people.TeamDao;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What a made-up company is to do by when, with all that can become of it, and what coaches said. */
final class RandomDuties {
    /** When the reports on it are read. */
    static final Instant TODAY = Instant.parse("2026-11-23T10:00:00Z");

    private static final Instant GIVEN = Instant.parse("2026-09-01T08:00:00Z");
    private static final int ASSIGNMENTS = 4;

    private final Database database;
    private final Course course;
    private final Random random;

    RandomDuties(Database database, Course course, Random random) {
        this.database = database;
        this.course = course;
        this.random = random;
    }

    /** What reports on this company know of dates. */
    static DueDates dueDates(Database database) {
        Ledger ledger = new Ledger(
                database.dao(AssignmentDao.class),
                database.dao(DutyDao.class),
                database.dao(MemberDao.class),
                database.dao(TeamDao.class),
                database.transactions());
        return new DueDates(ledger, new WorkCalendar(Clock.fixed(TODAY, ZoneOffset.UTC), ZoneOffset.UTC));
    }

    /** Some modules to some people, with what can become of it; one assignment is withdrawn. */
    void settle(List<Long> people) {
        AssignmentDao assignments = database.dao(AssignmentDao.class);
        for (int i = 0; i < ASSIGNMENTS; i++) {
            List<String> modules = course.modules().stream()
                    .map(CourseModule::id)
                    .filter(id -> random.nextInt(3) == 0)
                    .toList();
            long id = assignments.add(
                    new NewAssignment(
                            Optional.empty(),
                            modules.isEmpty() ? List.of("dropped-module") : modules,
                            Set.of(),
                            Set.of(),
                            DueRule.never(),
                            false,
                            random.nextBoolean(),
                            Optional.empty()),
                    people.get(0),
                    GIVEN);
            people.stream().filter(person -> random.nextInt(3) > 0).forEach(person -> give(id, person));
            if (i == 0) {
                assignments.end(id, TODAY, people.get(0), "");
            }
        }
        people.forEach(this::judge);
    }

    private void give(long assignment, long person) {
        DutyDao duties = database.dao(DutyDao.class);
        duties.give(List.of(new DutyDao.NewDuty(assignment, person, 1, Optional.empty(), someDate())), GIVEN);
        long duty = duties.latest(assignment, person).orElseThrow().id();
        for (int i = random.nextInt(4); i > 0; i--) {
            DutyEvent.Kind kind = DutyEvent.Kind.values()[random.nextInt(DutyEvent.Kind.values().length)];
            boolean extended = kind == DutyEvent.Kind.EXTENDED;
            Optional<Instant> date = Optional.of(TODAY.plus(Duration.ofDays(random.nextInt(40) - 20)));
            duties.add(duty, kind, TODAY, Optional.empty(), date.filter(moment -> extended), "");
        }
    }

    private Optional<Instant> someDate() {
        return random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(TODAY.plus(Duration.ofDays(random.nextInt(60) - 30)));
    }

    /** Some of somebody's texts are signed off, some sent back, one or the other twice, and some wait. */
    private void judge(long person) {
        VerdictDao verdicts = database.dao(VerdictDao.class);
        for (Map<String, Object> text : texts(person)) {
            for (int i = random.nextInt(3); i > 0; i--) {
                int number = ((Number) text.get("number")).intValue();
                verdicts.add(person, text.get("module").toString(), number, random.nextBoolean(), "", person, TODAY);
            }
        }
    }

    private List<Map<String, Object>> texts(long person) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select module, number from practice_version where person_id = ? order by module, number")
                        .bind(0, person)
                        .mapToMap()
                        .list());
    }
}
