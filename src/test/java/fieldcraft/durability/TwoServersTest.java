package fieldcraft.durability;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.assignment.AssignmentDao;
import fieldcraft.assignment.DueRule;
import fieldcraft.assignment.DutyDao;
import fieldcraft.assignment.NewAssignment;
import fieldcraft.database.Database;
import fieldcraft.database.DatabaseAddress;
import fieldcraft.mail.OutboxDao;
import fieldcraft.markdown.Language;
import fieldcraft.people.NewPerson;
import fieldcraft.people.Passwords;
import fieldcraft.people.PersonDao;
import fieldcraft.testkit.PostOffice;
import fieldcraft.testkit.ServerProcess;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestDatabases;
import fieldcraft.testkit.TestPeople;
import fieldcraft.testkit.Trainee;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two servers on one PostgreSQL, one of which is killed. */
class TwoServersTest {
    private static final int PEOPLE = 30;
    private static final String MODULE = "/modules/first-visit";
    private static final String KIM = "kim@example.com";

    private final DatabaseAddress address = TestDatabases.postgresqlAddress();

    @Test
    void everyReminderIsSentOnceThoughOneIsKilledWhileSending() throws IOException, InterruptedException {
        try (Database database = Database.open(address);
                PostOffice office = new PostOffice()) {
            give(database);
            try (ServerProcess one = start(office);
                    ServerProcess other = start(office)) {
                office.awaitHeldUp(2);
                one.kill();
                office.open();
                await(() -> waiting(database) == 1);
                assertThat(office.recipients()).hasSize(PEOPLE - 1);

                letTheClaimOfTheKilledOneEnd(database);
                await(() -> waiting(database) == 0);
                assertThat(other.address()).isNotEqualTo(one.address());
            }
            assertThat(office.recipients())
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, PEOPLE)
                            .mapToObj(TwoServersTest::email)
                            .toList());
        }
    }

    @Test
    void aSessionAndEveryStepOfOneAreThereOnTheOther() throws IOException, InterruptedException {
        try (Database database = Database.open(address);
                ServerProcess one = start();
                ServerProcess other = start()) {
            database.dao(PersonDao.class)
                    .add(
                            new NewPerson(KIM, "Kim", Language.EN, Set.of()),
                            new Passwords().hash(TestPeople.PASSWORD),
                            Instant.now());
            Trainee kim = new Trainee(one.address());
            kim.signIn(KIM, TestPeople.PASSWORD);
            String attempt = Trainee.leadsTo(kim.send(MODULE + "/attempts", kim.page(MODULE), Map.of()));
            kim.send(attempt + "/decisions", kim.page(attempt), Map.of("step", "0", "choice", "0", "shown", "0"));
            one.kill();

            Trainee elsewhere = kim.at(other.address());
            assertThat(elsewhere.page("/").select(".you a").text()).isEqualTo("Kim");
            assertThat(Trainee.hidden(elsewhere.page(attempt), "step")).isEqualTo("1");
        }
    }

    private ServerProcess start(String... more) {
        List<String> options =
                List.of("--db", address.jdbc(), "--content", TestApp.TINY_COURSE.toString(), "--port", "0");
        return ServerProcess.start(
                Stream.concat(options.stream(), Stream.of(more)).toList());
    }

    private ServerProcess start(PostOffice office) {
        return start(
                "--smtp",
                "smtp://127.0.0.1:" + office.port(),
                "--mail-from",
                "Fieldcraft <training@example.com>",
                "--zone",
                whereItIsNoon());
    }

    /** Everybody is a week late with something. */
    private static void give(Database database) {
        PersonDao people = database.dao(PersonDao.class);
        Set<Long> late = new HashSet<>();
        for (int i = 0; i < PEOPLE; i++) {
            NewPerson person = new NewPerson(email(i), "Trainee " + i, Language.EN, Set.of());
            late.add(people.add(person, "hash", Instant.now()).orElseThrow().id());
        }
        Instant lastWeek = Instant.now().minus(Duration.ofDays(8));
        NewAssignment given = new NewAssignment(
                Optional.empty(),
                List.of("first-visit"),
                Set.of(),
                late,
                DueRule.never(),
                false,
                false,
                Optional.empty());
        long id = database.dao(AssignmentDao.class).add(given, late.iterator().next(), lastWeek);
        Optional<Instant> due = Optional.of(lastWeek.plus(Duration.ofDays(1)));
        database.dao(DutyDao.class)
                .give(
                        late.stream()
                                .map(person -> new DutyDao.NewDuty(id, person, 1, Optional.empty(), due))
                                .toList(),
                        lastWeek);
    }

    /** Nobody is reminded at night. */
    private static String whereItIsNoon() {
        int offset = 12 - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return ZoneOffset.ofHours(offset).getId();
    }

    /** As ten minutes do. */
    private static void letTheClaimOfTheKilledOneEnd(Database database) {
        database.jdbi()
                .useHandle(handle ->
                        handle.execute("update outbox set claimed_until = ? where sent_at is null", Instant.now()));
    }

    private static int waiting(Database database) {
        return database.dao(OutboxDao.class).waiting();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it does not come about").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static String email(int i) {
        return "trainee" + i + "@example.com";
    }
}
