package fieldcraft.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.learning.Completing;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestDatabases;
import fieldcraft.testkit.TestMail;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was completed lapses after six months. The clock starts on 23 November 2026. */
class LapseTest {
    private final TestMail mail = new TestMail();
    private final TestApp app = TestApp.start(mail.config(TestDatabases.postgresqlAddress(), TestApp.TINY_COURSE));
    private final TestPeople people = app.people();
    private final DutyDao duties = app.database().dao(DutyDao.class);

    @AfterEach
    void stop() {
        app.close();
        mail.close();
    }

    @Test
    void isGivenAgainOnceItHasLapsedAndOnlyThen() {
        long assignment = give(new DueRule(Optional.empty(), Optional.of(14)));
        Completing.complete(app.browser(people.kim));

        after(Duration.ofDays(150));
        assertThat(latest(assignment).round()).isEqualTo(1);
        after(Duration.ofDays(40));

        Duty again = latest(assignment);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.dueAt())
                .contains(LocalDate.ofInstant(app.clock().instant(), ZoneOffset.UTC)
                        .plusDays(14)
                        .atTime(18, 0)
                        .toInstant(ZoneOffset.UTC));
        after(Duration.ofDays(1));
        assertThat(duties.in(assignment)).hasSize(2);
        assertThat(mail.letters(app)).extracting(TestMail.Received::subject).contains("New for you: The first visit");
    }

    @Test
    void whatWasDoneBeforeDoesNotCountAgain() {
        long assignment = give(new DueRule(Optional.empty(), Optional.of(14)));
        Completing.complete(app.browser(people.kim));
        after(Duration.ofDays(200));

        assertThat(app.browser(people.kim).open("/").text())
                .contains("To be done again", "0 of 1 module complete", "It is round 2: the one before has lapsed.");
        after(Duration.ofDays(15));
        assertThat(app.browser(people.cora).open("/reports?late=yes").text()).contains("Kim");

        Browser kim = app.browser(people.kim);
        Completing.completeAgain(kim);
        assertThat(kim.open("/").text()).contains("1 of 1 module complete").doesNotContain("To be done again");
        assertThat(app.browser(people.cora).open("/reports?late=yes").text()).doesNotContain("Kim");
        after(Duration.ofDays(200));
        assertThat(latest(assignment).round()).isEqualTo(3);
    }

    @Test
    void whatWasDueOnADayIsDueThirtyDaysAfterItIsGivenAgain() {
        long assignment = give(new DueRule(Optional.of(LocalDate.of(2026, 11, 27)), Optional.empty()));
        Completing.complete(app.browser(people.kim));
        after(Duration.ofDays(200));

        assertThat(latest(assignment).dueAt())
                .contains(LocalDate.ofInstant(app.clock().instant(), ZoneOffset.UTC)
                        .plusDays(30)
                        .atTime(18, 0)
                        .toInstant(ZoneOffset.UTC));
        assertThat(app.browser(people.cora)
                        .open("/assignments/%d/people/%d".formatted(assignment, people.kim.id()))
                        .text())
                .contains("Lapsed and given again.");
    }

    @Test
    void whatWasNotCompletedDoesNotLapse() {
        long assignment = give(DueRule.never());
        after(Duration.ofDays(400));

        assertThat(latest(assignment).round()).isEqualTo(1);
    }

    private void after(Duration time) {
        app.clock().advance(time);
        app.app().lookAfterWork();
    }

    private Duty latest(long assignment) {
        return duties.latest(assignment, people.kim.id()).orElseThrow();
    }

    private long give(DueRule due) {
        return app.app()
                .assignments()
                .assign(
                        new NewAssignment(
                                Optional.empty(),
                                List.of("first-visit"),
                                Set.of(),
                                Set.of(people.kim.id()),
                                due,
                                false,
                                false,
                                Optional.of(6)),
                        people.cora);
    }
}
