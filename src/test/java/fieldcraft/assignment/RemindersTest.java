package fieldcraft.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.learning.Completing;
import fieldcraft.markdown.Language;
import fieldcraft.people.MemberDao;
import fieldcraft.people.PersonDao;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters about what is due. The clock starts on Monday 23 November 2026 at 10:00. */
class RemindersTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final TestMail mail = new TestMail();
    private final TestApp app = TestApp.start(mail.config(TestDatabases.h2Address(), TestApp.TINY_COURSE));
    private final TestPeople people = app.people();
    private final Browser cora = app.browser(people.cora);

    @AfterEach
    void stop() {
        app.close();
        mail.close();
    }

    @Test
    void whoeverIsGivenSomethingIsTold() {
        give(FRIDAY);

        TestMail.Received letter = only();
        assertThat(letter.to()).contains("kim@example.com");
        assertThat(letter.subject()).isEqualTo("New for you: The first visit");
        assertThat(letter.text())
                .contains("Fri 27 Nov, 18:00 (UTC), in 4 days")
                .contains("Given to you by Cora.")
                .contains("0 of 1 modules done");
        assertThat(letter.link()).isEqualTo(app.address() + "/modules/first-visit");
    }

    @Test
    void theLetterIsInTheReadersLanguage() {
        app.database().dao(PersonDao.class).change(people.kim.id(), "林芳", Language.ZH);
        give(FRIDAY);

        assertThat(only().subject()).startsWith("新任务：");
        assertThat(only().text()).contains("林芳，您好！", "截止时间：");
    }

    @Test
    void remindsThreeDaysBeforeOnTheDayAndOnceAWeekFromThenOn() {
        give(FRIDAY);
        subjects();

        assertThat(subjectsAfter(1)).containsExactly("Due soon: The first visit");
        assertThat(subjectsAfter(1)).isEmpty();
        assertThat(subjectsAfter(1)).isEmpty();
        assertThat(subjectsAfter(1)).containsExactly("Due today: The first visit");
        assertThat(subjectsAfter(1)).containsExactly("Overdue: The first visit");
        assertThat(subjectsAfter(6)).isEmpty();
        assertThat(subjectsAfter(1)).containsExactly("Overdue: The first visit");
        assertThat(subjectsAfter(14)).containsExactly("Overdue: The first visit");
    }

    @Test
    void whoeverHasFinishedIsNotReminded() {
        give(FRIDAY);
        subjects();
        Completing.complete(app.browser(people.kim));

        assertThat(subjectsAfter(1)).isEmpty();
        assertThat(subjectsAfter(5)).isEmpty();
    }

    @Test
    void whoeverFinishesWhileTheLetterWaitsDoesNotGetIt() {
        give(FRIDAY);
        subjects();
        app.clock().advance(Duration.ofDays(1));
        app.app().lookAfterWork();
        Completing.complete(app.browser(people.kim));

        assertThat(subjects()).isEmpty();
    }

    @Test
    void anExtensionMovesTheReminders() {
        Duty duty = give(FRIDAY);
        subjects();
        app.app().assignments().extend(duty, FRIDAY.plusDays(7), "on holiday", people.cora);

        assertThat(subjectsAfter(1)).isEmpty();
        assertThat(subjectsAfter(7)).containsExactly("Due soon: The first visit");
    }

    @Test
    void nobodyIsRemindedOfWhatWasTakenBackNorAfterTheyLeft() {
        Duty duty = give(FRIDAY);
        app.app().assignments().change(duty, DutyEvent.Kind.EXEMPTED, "knows it", people.cora);
        assertThat(subjects()).isEmpty();

        app.app().assignments().change(duty, DutyEvent.Kind.RESUMED, "not after all", people.cora);
        app.database()
                .dao(MemberDao.class)
                .deactivate(people.kim.id(), app.clock().instant());
        assertThat(subjectsAfter(1)).isEmpty();
    }

    @Test
    void whatIsGivenLateIsAnnouncedAndNotRemindedOfOnTheSameDay() {
        give(LocalDate.of(2026, 11, 24));

        app.app().lookAfterWork();
        assertThat(subjects()).containsExactly("New for you: The first visit");
    }

    @Test
    void aTrainerRemindsEverybodyWhoIsLateOnceADay() {
        Duty duty = give(FRIDAY);
        subjectsAfter(5);

        cora.open("/assignments/" + duty.assignmentId()).press("Remind all who are late");
        assertThat(cora.text()).contains("One person gets a letter.");
        assertThat(subjects()).containsExactly("A reminder: The first visit");

        cora.press("Remind all who are late");
        assertThat(cora.text()).contains("Nobody gets a letter.", "One was reminded today already.");
        assertThat(subjects()).isEmpty();
        assertThat(app.database()
                        .dao(DutyDao.class)
                        .latest(duty.assignmentId(), people.kim.id())
                        .orElseThrow()
                        .isOpen())
                .isTrue();
    }

    @Test
    void aTrainerRemindsOnePersonAndItStandsInTheHistory() {
        Duty duty = give(FRIDAY);
        subjects();

        nudge(duty);

        assertThat(cora.text()).contains("One person gets a letter.", "Reminder sent. By Cora.");
        assertThat(subjects()).containsExactly("A reminder: The first visit");
    }

    @Test
    void whoeverJoinsATeamAfterTheDateIsNotCalledLateOnTheSameDay() {
        long sales = app.database().dao(TeamDao.class).add("Sales", Optional.empty(), Instant.EPOCH);
        app.app().assignments().assign(given(FRIDAY, Set.of(sales), Set.of()), people.cora);
        app.clock().advance(Duration.ofDays(11));
        app.browser(people.ada)
                .open("/people/" + people.kim.id())
                .choose("Team", "Sales")
                .press("Save the changes");

        app.app().lookAfterWork();
        assertThat(subjects()).containsExactly("New for you: The first visit");
        assertThat(subjectsAfter(1)).containsExactly("Overdue: The first visit");
        assertThat(subjectsAfter(6)).isEmpty();
        assertThat(subjectsAfter(1)).containsExactly("Overdue: The first visit");
    }

    @Test
    void ofLettersThatHadToWaitOnlyTheLatestOfItsKindIsSent() {
        Duty duty = give(FRIDAY);
        for (int day = 0; day < 4; day++) {
            nudge(duty);
            app.clock().advance(Duration.ofDays(1));
            app.app().lookAfterWork();
        }

        assertThat(subjects())
                .containsExactlyInAnyOrder(
                        "New for you: The first visit", "A reminder: The first visit", "Due today: The first visit");
    }

    private void nudge(Duty duty) {
        cora.open("/assignments/%d/people/%d".formatted(duty.assignmentId(), duty.personId()));
        cora.press("Send a reminder");
    }

    private List<String> subjectsAfter(int days) {
        app.clock().advance(Duration.ofDays(days));
        app.app().lookAfterWork();
        app.app().lookAfterWork();
        return subjects();
    }

    /** Of what came since the last time, without the digests. */
    private List<String> subjects() {
        return mail.fresh(app).stream()
                .filter(letter -> letter.to().contains("kim@"))
                .map(TestMail.Received::subject)
                .toList();
    }

    private TestMail.Received only() {
        List<TestMail.Received> letters = mail.letters(app);
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private Duty give(LocalDate day) {
        long id = app.app().assignments().assign(given(day, Set.of(), Set.of(people.kim.id())), people.cora);
        return app.database().dao(DutyDao.class).latest(id, people.kim.id()).orElseThrow();
    }

    private static NewAssignment given(LocalDate day, Set<Long> teams, Set<Long> people) {
        DueRule rule = new DueRule(Optional.of(day), Optional.empty());
        return new NewAssignment(
                Optional.empty(), List.of("first-visit"), teams, people, rule, false, false, Optional.empty());
    }
}
