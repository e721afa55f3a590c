package fieldcraft.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.learning.ProgressDao;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DueListTest {
    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void saysWhatIsDueWhenAndWhy() {
        give(new DueRule(Optional.of(LocalDate.of(2026, 11, 27)), Optional.empty()));

        String due = home();

        assertThat(due)
                .contains("The first visit")
                .contains("0 of 1 module complete")
                .contains("Fri 27 Nov, 18:00 (UTC)")
                .contains("in 4 days")
                .contains("Given to you by Cora.")
                .doesNotContain("Overdue");
    }

    @Test
    void whatIsLateIsCalledOverdue() {
        give(new DueRule(Optional.of(LocalDate.of(2026, 11, 24)), Optional.empty()));
        app.clock().advance(Duration.ofDays(3));

        assertThat(home()).contains("Overdue").contains("2 days ago");
    }

    @Test
    void anExtensionMovesTheDate() {
        Duty duty = give(new DueRule(Optional.of(LocalDate.of(2026, 11, 24)), Optional.empty()));
        app.app().assignments().extend(duty, LocalDate.of(2026, 12, 1), "on holiday", people.cora);

        assertThat(home()).contains("Tue 1 Dec, 18:00 (UTC)").contains("in 8 days");
    }

    @Test
    void nothingIsSaidToThoseWhoWereGivenNothing() {
        assertThat(app.browser(people.kim).open("/").document().select(".due-list"))
                .isEmpty();
    }

    @Test
    void whatWasTakenBackIsGone() {
        Duty duty = give(DueRule.never());
        app.app().assignments().change(duty, DutyEvent.Kind.EXEMPTED, "knows it", people.cora);

        assertThat(app.browser(people.kim).open("/").document().select(".due-list"))
                .isEmpty();
    }

    @Test
    void partOfAModuleIsNotAModule() {
        give(DueRule.never());
        app.database()
                .dao(ProgressDao.class)
                .markRead(people.kim.id(), "first-visit", app.clock().instant());

        assertThat(home()).contains("0 of 1 module complete");
    }

    private Duty give(DueRule due) {
        long id = app.app()
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
                                Optional.empty()),
                        people.cora);
        return app.database().dao(DutyDao.class).latest(id, people.kim.id()).orElseThrow();
    }

    private String home() {
        Browser browser = app.browser(people.kim).open("/");
        return browser.document().select(".due-list").text();
    }
}
