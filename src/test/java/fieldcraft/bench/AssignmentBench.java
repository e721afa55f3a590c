package fieldcraft.bench;

import fieldcraft.assignment.AssignmentDao;
import fieldcraft.assignment.Assignments;
import fieldcraft.assignment.DueRule;
import fieldcraft.assignment.DutyDao;
import fieldcraft.assignment.Ledger;
import fieldcraft.assignment.NewAssignment;
import fieldcraft.assignment.WorkCalendar;
import fieldcraft.database.Database;
import fieldcraft.mail.Outbox;
import fieldcraft.mail.OutboxDao;
import fieldcraft.markdown.Language;
import fieldcraft.people.AuditDao;
import fieldcraft.people.AuditLog;
import fieldcraft.people.MemberDao;
import fieldcraft.people.NewPerson;
import fieldcraft.people.Person;
import fieldcraft.people.PersonDao;
import fieldcraft.people.TeamDao;
import fieldcraft.testkit.TestDatabases;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How long it takes to give something to a team of 5,000, on each database. */
public final class AssignmentBench {
    private static final int PEOPLE = 5_000;
    private static final int ROUNDS = 3;

    private AssignmentBench() {}

    public static void main(String[] args) {
        try (Database h2 = TestDatabases.h2();
                Database postgresql = TestDatabases.postgresql()) {
            measure("H2", h2);
            measure("PostgreSQL", postgresql);
        }
    }

    private static void measure(String name, Database database) {
        Clock clock = Clock.systemUTC();
        TeamDao teams = database.dao(TeamDao.class);
        long team = teams.add("Everybody", Optional.empty(), clock.instant());
        Person trainer = add(database, 0, Optional.empty(), clock);
        for (int i = 1; i <= PEOPLE; i++) {
            add(database, i, Optional.of(team), clock);
        }
        Ledger ledger = new Ledger(
                database.dao(AssignmentDao.class),
                database.dao(DutyDao.class),
                database.dao(MemberDao.class),
                teams,
                database.transactions());
        Assignments assignments = new Assignments(
                ledger,
                new Outbox(database.dao(OutboxDao.class), clock),
                new AuditLog(database.dao(AuditDao.class), clock),
                new WorkCalendar(clock, ZoneOffset.UTC));
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long id = assignments.assign(wanted(team, round), trainer);
            System.out.printf(
                    "%s: given to %,d people in %,d ms%n",
                    name, ledger.duties().in(id).size(), (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static NewAssignment wanted(long team, int round) {
        return new NewAssignment(
                Optional.empty(),
                List.of("module-" + round),
                Set.of(team),
                Set.of(),
                new DueRule(Optional.empty(), Optional.of(14)),
                false,
                false,
                Optional.empty());
    }

    private static Person add(Database database, int number, Optional<Long> team, Clock clock) {
        NewPerson person = new NewPerson(
                Optional.of("person" + number + "@example.com"),
                Optional.empty(),
                "Person " + number,
                Language.EN,
                Set.of(),
                team,
                Optional.empty());
        return database.dao(PersonDao.class)
                .add(person, "hash", clock.instant())
                .orElseThrow();
    }
}
