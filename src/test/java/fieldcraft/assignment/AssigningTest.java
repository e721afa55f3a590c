package fieldcraft.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.people.TeamDao;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A trainer at the assignment pages. */
class AssigningTest {
    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();
    private final Browser cora = app.browser(people.cora);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void showsWhoWillGetItBeforeItIsGiven() {
        toKim("Onboarding (9 modules)", "14");

        assertThat(cora.heading()).isEqualTo("Who will get it");
        assertThat(cora.text())
                .contains("Kim")
                .contains("Mon 7 Dec, 18:00 (UTC)")
                .contains("One person gets it now.");
        assertThat(app.database().dao(AssignmentDao.class).all()).isEmpty();

        cora.press("Assign to 1 person");
        assertThat(cora.heading()).isEqualTo("Onboarding");
        assertThat(cora.text()).contains("0 of 9").contains("in 14 days");
    }

    @Test
    void whoHasItAlreadyIsToldApart() {
        toKim("Onboarding (9 modules)", "14");
        cora.press("Assign to 1 person");

        toKim("Onboarding (9 modules)", "3");

        assertThat(cora.text())
                .contains("Nobody gets it now; one has it already.")
                .contains("Has it already");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        cora.open("/assignments/new").tick("Single modules").fill("People", "kim@example.com\nLeo");
        cora.fill("Days", "soon").press("See who will get it");

        assertThat(cora.status()).isEqualTo(422);
        assertThat(cora.text())
                .contains("Choose a path, or at least one module.")
                .contains("Nobody here is called “Leo”")
                .contains("Enter a number of days from 0 to 365.");
        assertThat(cora.value("People")).isEqualTo("kim@example.com\nLeo");
        assertThat(cora.value("Days")).isEqualTo("soon");
    }

    @Test
    void aTeamThatIsStillEmptyMayBeGivenSomething() {
        app.database().dao(TeamDao.class).add("New hires", Optional.empty(), Instant.EPOCH);
        cora.open("/assignments/new").tick("The first week (3 modules)").tick("New hires");
        cora.press("See who will get it");
        cora.press("Assign to nobody for now");

        assertThat(cora.text()).contains("Nobody has it yet.");
    }

    @Test
    void aLaterDateIsGivenWithItsReason() {
        toKim("The first week (3 modules)", "2");
        cora.press("Assign to 1 person").follow("Kim");
        cora.fill("Day", "2026-12-24").fill("Reason", "").press("Save");
        assertThat(cora.error("Reason")).isEqualTo("Say why: it stays in the history.");
        cora.fill("Reason", "On sick leave").press("Save");

        assertThat(cora.text()).contains("Thu 24 Dec, 18:00 (UTC)").contains("Cora: On sick leave");
        assertThat(app.browser(people.kim).open("/").text()).contains("Thu 24 Dec, 18:00");
    }

    @Test
    void anExemptionEndsItAndCanBeTakenBack() {
        toKim("The first week (3 modules)", "2");
        cora.press("Assign to 1 person").follow("Kim");
        cora.tick("Exempt from it").fill("Reason", "Taught it herself").press("Save");
        assertThat(cora.text()).contains("Exempted");
        cora.fill("Reason", "It was another course").press("Save");

        assertThat(cora.text()).contains("To be done again.");
        assertThat(app.browser(people.kim).open("/").text()).contains("The first week");
    }

    @Test
    void whatIsWithdrawnIsNobodysAnyMore() {
        toKim("The first week (3 modules)", "2");
        cora.press("Assign to 1 person").fill("Reason", "A new course comes").press("Withdraw from everybody");

        assertThat(cora.text()).contains("Withdrawn: A new course comes");
        assertThat(app.browser(people.kim).open("/").document().select(".due-list"))
                .isEmpty();
    }

    @Test
    void whoeverIsMovedIntoTheTeamHasItAtOnce() {
        app.database().dao(TeamDao.class).add("New hires", Optional.empty(), Instant.EPOCH);
        cora.open("/assignments/new").tick("The first week (3 modules)").tick("New hires");
        cora.press("See who will get it").press("Assign to nobody for now");

        app.browser(people.ada)
                .open("/people/" + people.kim.id())
                .choose("Team", "New hires")
                .press("Save the changes");

        assertThat(app.browser(people.kim)
                        .open("/")
                        .document()
                        .select(".due-list")
                        .text())
                .contains("Given by Cora to the team New hires.");
    }

    @Test
    void onlyTrainersAssign() {
        assertThat(app.browser(people.kim).open("/assignments").status()).isEqualTo(404);
        assertThat(app.browser(people.mo).open("/assignments/new").status()).isEqualTo(404);
        assertThat(app.browser(people.ada).open("/assignments").status()).isEqualTo(404);
    }

    private void toKim(String path, String days) {
        cora.open("/assignments/new")
                .tick(path)
                .fill("People", "KIM@example.com")
                .fill("Days", days);
        cora.press("See who will get it");
    }
}
