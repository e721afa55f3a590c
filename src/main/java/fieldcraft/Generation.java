package fieldcraft;

import fieldcraft.assignment.AssignmentDao;
import fieldcraft.assignment.Assignments;
import fieldcraft.assignment.DutyDao;
import fieldcraft.assignment.Ledger;
import fieldcraft.assignment.WorkCalendar;
import fieldcraft.course.Course;
import fieldcraft.database.Database;
import fieldcraft.learning.TextVersionDao;
import fieldcraft.mail.Outbox;
import fieldcraft.mail.OutboxDao;
import fieldcraft.people.AuditDao;
import fieldcraft.people.AuditLog;
import fieldcraft.people.MemberDao;
import fieldcraft.people.NewPerson;
import fieldcraft.people.Person;
import fieldcraft.people.PersonDao;
import fieldcraft.people.Role;
import fieldcraft.people.TeamDao;
import fieldcraft.sample.GeneratedCompany;
import fieldcraft.sample.SampleDao;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Fills a database with a made-up company, all of it or nothing. */
final class Generation {
    /** How long ago they were given what they are to do. */
    private static final Duration GIVEN = Duration.ofDays(35);

    private static final String TRAINER = "trainer@example.com";

    private final Database database;
    private final Course course;
    private final ZoneId zone;
    private final Clock clock;

    Generation(Database database, Course course, ZoneId zone, Clock clock) {
        this.database = database;
        this.course = course;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * A company by itself.
     *
     * @param hash of everybody's password
     * @return the address of its trainer
     * @throws CommandFailure if such a company is there already
     */
    String company(int trainees, long seed, String hash) {
        NewPerson trainer =
                new NewPerson(TRAINER, "Tara Trainer", course.languages().get(0), Set.of(Role.TRAINER));
        PersonDao people = database.dao(PersonDao.class);
        GeneratedCompany company = generated(seed, Optional.of(hash));
        database.transactions().run(() -> {
            Person added = people.add(trainer, hash, clock.instant())
                    .orElseThrow(() -> new CommandFailure(
                            "There is a made-up company here already: choose an empty database with --data or --db."));
            company.settle(trainees, added, Optional.empty(), Optional.empty());
        });
        return TRAINER;
    }

    /** A company around the sample people of a demonstration, where nobody else can sign in. */
    void demo(int trainees, long seed) {
        PersonDao people = database.dao(PersonDao.class);
        Person cora = people.find("cora@example.com").orElseThrow();
        GeneratedCompany company = generated(seed, Optional.of("made up"));
        database.transactions()
                .run(() ->
                        company.settle(trainees, cora, people.find("mo@example.com"), people.find("kim@example.com")));
    }

    private GeneratedCompany generated(long seed, Optional<String> hash) {
        MemberDao members = database.dao(MemberDao.class);
        TeamDao teams = database.dao(TeamDao.class);
        DutyDao duties = database.dao(DutyDao.class);
        Clock then = Clock.offset(clock, GIVEN.negated());
        Ledger ledger = new Ledger(database.dao(AssignmentDao.class), duties, members, teams, database.transactions());
        Assignments assignments = new Assignments(
                ledger,
                new Outbox(database.dao(OutboxDao.class), then),
                new AuditLog(database.dao(AuditDao.class), then),
                new WorkCalendar(then, zone));
        return new GeneratedCompany(
                new GeneratedCompany.Tables(
                        database.dao(PersonDao.class),
                        members,
                        teams,
                        database.dao(TextVersionDao.class),
                        database.dao(SampleDao.class),
                        duties,
                        assignments),
                course,
                clock,
                seed,
                hash);
    }
}
