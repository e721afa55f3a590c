package fieldcraft.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.course.CourseCatalog;
import fieldcraft.database.Database;
import fieldcraft.learning.AttemptDao;
import fieldcraft.learning.ProgressBook;
import fieldcraft.learning.ProgressDao;
import fieldcraft.mail.Outbox;
import fieldcraft.mail.OutboxDao;
import fieldcraft.people.MemberDao;
import fieldcraft.people.PersonDao;
import fieldcraft.people.TeamDao;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestClock;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A round of reminders over many people. The clock starts on Monday 23 November 2026 at 10:00. */
class ReminderRoundTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-27T18:00:00Z");
    private static final int PEOPLE = 60;

    private final TestClock clock = new TestClock();
    private final CourseCatalog catalog = new CourseCatalog(TestApp.TINY_COURSE, clock);

    @OnEveryDatabase
    void twoServersAtOnceWriteEachLetterOnce(Database database) {
        give(database);
        clock.advance(Duration.ofDays(5));

        Stream.generate(() -> CompletableFuture.runAsync(reminders(database)::run))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(database.dao(OutboxDao.class).waiting()).isEqualTo(PEOPLE);
    }

    @OnEveryDatabase
    void howeverManyPeopleThereAreItTakesAFewStatements(Database database) {
        give(database);
        clock.advance(Duration.ofDays(5));

        assertThat(statements(database)).isLessThan(10);
        assertThat(database.dao(OutboxDao.class).waiting()).isEqualTo(PEOPLE);
        assertThat(statements(database)).as("with nothing to say").isLessThan(5);
    }

    private long statements(Database database) {
        long before = database.statements().all();
        reminders(database).run();
        return database.statements().all() - before;
    }

    private void give(Database database) {
        PersonDao people = database.dao(PersonDao.class);
        List<Long> given = new ArrayList<>();
        IntStream.range(0, PEOPLE)
                .mapToObj(i -> people.add(TestPeople.person("Trainee" + i), "hash", clock.instant()))
                .forEach(person -> given.add(person.orElseThrow().id()));
        NewAssignment wanted = new NewAssignment(
                Optional.empty(),
                List.of("first-visit"),
                Set.of(),
                Set.copyOf(given),
                DueRule.never(),
                false,
                false,
                Optional.empty());
        long id = database.dao(AssignmentDao.class).add(wanted, given.get(0), clock.instant());
        database.dao(DutyDao.class)
                .give(
                        given.stream()
                                .map(person ->
                                        new DutyDao.NewDuty(id, person, 1, Optional.empty(), Optional.of(FRIDAY)))
                                .toList(),
                        clock.instant());
    }

    private Reminders reminders(Database database) {
        Ledger ledger = new Ledger(
                database.dao(AssignmentDao.class),
                database.dao(DutyDao.class),
                database.dao(MemberDao.class),
                database.dao(TeamDao.class),
                database.transactions());
        ProgressBook book = new ProgressBook(database.dao(ProgressDao.class), database.dao(AttemptDao.class), clock);
        Outbox outbox = new Outbox(database.dao(OutboxDao.class), clock);
        return new Reminders(ledger, catalog, book, outbox, new WorkCalendar(clock, ZoneOffset.UTC));
    }
}
