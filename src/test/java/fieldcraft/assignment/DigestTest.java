package fieldcraft.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.DatabaseAddress;
import fieldcraft.people.MemberDao;
import fieldcraft.people.TeamDao;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestDatabases;
import fieldcraft.testkit.TestMail;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The letter on Mondays. The clock starts on Monday 23 November 2026 at 10:00. */
class DigestTest {
    private final TestMail mail = new TestMail();
    private final DatabaseAddress database = TestDatabases.postgresqlAddress();
    private final TestApp app = TestApp.start(mail.config(database, TestApp.TINY_COURSE));
    private final TestPeople people = app.people();
    private final long sales = app.database().dao(TeamDao.class).add("Sales", Optional.empty(), Instant.EPOCH);

    @AfterEach
    void stop() {
        app.close();
        mail.close();
    }

    @Test
    void tellsTheTrainerWhoGaveItAndTheLeaderWhoIsLate() {
        late();

        List<TestMail.Received> letters = onMonday();

        assertThat(letters)
                .extracting(TestMail.Received::to)
                .satisfiesExactlyInAnyOrder(
                        to -> assertThat(to).contains("cora@"),
                        to -> assertThat(to).contains("mo@"));
        assertThat(letters.get(0).subject()).isEqualTo("Your people this week: 1 overdue, 0 due soon");
        assertThat(letters.get(0).text()).contains("0 of 1", "Kim: The first visit, due 27 Nov 2026, 3 days ago");
    }

    @Test
    void isWrittenOnceAWeekHoweverManyServersDoIt() {
        late();
        onMonday();

        Stream.generate(() -> CompletableFuture.runAsync(app.app()::lookAfterWork))
                .limit(8)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(mail.fresh(app)).isEmpty();
        app.clock().advance(Duration.ofDays(7));
        Stream.generate(() -> CompletableFuture.runAsync(app.app()::lookAfterWork))
                .limit(8)
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(mail.fresh(app))
                .extracting(TestMail.Received::to)
                .satisfiesExactlyInAnyOrder(
                        to -> assertThat(to).contains("cora@"),
                        to -> assertThat(to).contains("mo@"),
                        to -> assertThat(to).contains("kim@"));
    }

    @Test
    void nothingIsWrittenIfThereIsNothingToTell() {
        assertThat(onMonday()).isEmpty();
    }

    @Test
    void whoeverRefusesItFromTheLetterGetsItNoMoreUntilTheyWantItAgain() {
        late();
        TestMail.Received letter = onMonday().stream()
                .filter(each -> each.to().contains("mo@"))
                .findFirst()
                .orElseThrow();
        String page = Stream.of(letter.text().split("\\s+"))
                .filter(word -> word.contains("/digest/"))
                .findFirst()
                .orElseThrow();

        Browser visitor = app.browser().open(page.substring(app.address().length()));
        visitor.press("No more of these letters, please");
        assertThat(visitor.text()).contains("You get no more letters on Mondays.");
        assertThat(onMonday()).extracting(TestMail.Received::to).allMatch(to -> to.contains("cora@"));

        Browser mo = app.browser(people.mo).open("/account");
        mo.tick("A letter on Mondays about who is late and what is due").press("Save");
        assertThat(onMonday()).hasSize(2);
    }

    @Test
    void theAddressInTheLetterOpensNothingElse() {
        assertThat(app.browser().open("/digest/guessed").status()).isEqualTo(404);
    }

    /** Kim is in Mo's team and a week late with what Cora gave them. */
    private void late() {
        app.database().dao(TeamDao.class).addLeader(sales, people.mo.id());
        MemberDao members = app.database().dao(MemberDao.class);
        members.change(new MemberDao.Change(
                people.kim.id(),
                Optional.of("kim@example.com"),
                Optional.empty(),
                "Kim",
                people.kim.language(),
                false,
                false,
                false,
                Optional.of(sales),
                Optional.empty()));
        app.app()
                .assignments()
                .assign(
                        new NewAssignment(
                                Optional.empty(),
                                List.of("first-visit"),
                                Set.of(sales),
                                Set.of(),
                                new DueRule(Optional.of(LocalDate.of(2026, 11, 27)), Optional.empty()),
                                false,
                                false,
                                Optional.empty()),
                        people.cora);
        mail.fresh(app);
    }

    /** What came until next Monday noon, without what went to Kim. */
    private List<TestMail.Received> onMonday() {
        app.clock().advance(Duration.ofDays(6));
        app.app().lookAfterWork();
        app.clock().advance(Duration.ofDays(1));
        app.app().lookAfterWork();
        return mail.fresh(app).stream()
                .filter(letter -> !letter.to().contains("kim@"))
                .toList();
    }
}
