package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An admin at the pages for people. */
class PeoplePagesTest {
    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final Browser ada = app.browser(people.ada);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void somebodyWithANumberOnlyIsAdded() {
        app.database().dao(TeamDao.class).add("Sales", Optional.empty(), Instant.EPOCH);
        ada.open("/people/new").fill("Name", "林 Lin").fill("Number in the company", "k-17");
        ada.choose("Team", "Sales").fill("First day at work", "2026-12-01").press("Add this person");

        assertThat(ada.heading()).isEqualTo("林 Lin");
        assertThat(ada.value("Number in the company")).isEqualTo("K-17");
        assertThat(ada.value("First day at work")).isEqualTo("2026-12-01");
        assertThat(ada.text()).contains("Not yet invited in: has no password yet.");
        assertThat(ada.open("/people?state=waiting").text())
                .contains("1 person")
                .contains("林 Lin");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndStays() {
        ada.open("/people/new").fill("Name", "Kim Two").fill("E-mail address", "kim@EXAMPLE.com");
        ada.press("Add this person");
        assertThat(ada.status()).isEqualTo(422);
        assertThat(ada.error("E-mail address")).isEqualTo("Kim has this e-mail address already.");

        ada.fill("E-mail address", "").press("Add this person");
        assertThat(ada.error("E-mail address")).contains("one of them is needed");
        assertThat(ada.value("Name")).isEqualTo("Kim Two");
    }

    @Test
    void theListIsNarrowedSortedAndSaysSoInItsAddress() {
        assertThat(ada.open("/people?role=trainer").text()).contains("1 person").contains("Cora");
        assertThat(ada.open("/people?q=KI").text()).contains("Kim").doesNotContain("Cora");
        assertThat(ada.open("/people?sort=-name").document().select("tbody th").eachText())
                .containsExactly("Mo", "Kim", "Cora", "Ada");
        assertThat(ada.open("/people?q=nobody+of+that+name").text()).contains("Nobody fits.");
    }

    @Test
    void rolesAndTeamAreChangedAndNoted() {
        long sales = app.database().dao(TeamDao.class).add("Sales", Optional.empty(), Instant.EPOCH);
        ada.open("/people/" + people.kim.id()).choose("Team", "Sales");
        ada.tick("Manager: sees the scores of the teams they lead").press("Save");

        assertThat(app.person("kim@example.com").manager()).isTrue();
        assertThat(app.database().dao(AuditDao.class).before(Long.MAX_VALUE, "", "", 10))
                .extracting(AuditEntry::deed, AuditEntry::details)
                .contains(
                        org.assertj.core.api.Assertions.tuple(AuditDeed.ROLES_CHANGED, "[] > [MANAGER]"),
                        org.assertj.core.api.Assertions.tuple(AuditDeed.TEAM_ASSIGNED, "no team > team " + sales));
    }

    @Test
    void anAdminKeepsTheOwnRoleAndTheOwnAccount() {
        ada.open("/people/" + people.ada.id()).untick("Admin: looks after people and teams, sees no scores");
        ada.press("Save");
        assertThat(ada.status()).isEqualTo(422);
        assertThat(ada.text()).contains("You cannot take the admin role from yourself.");
        assertThat(app.person("ada@example.com").admin()).isTrue();

        assertThat(ada.open("/people/" + people.ada.id()).text()).doesNotContain("Deactivate");
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceAndKeepsTheirHistory() {
        Browser kim = app.browser(people.kim);
        assertThat(kim.open("/").status()).isEqualTo(200);

        ada.open("/people/" + people.kim.id()).press("Deactivate");

        assertThat(kim.open("/").path()).isEqualTo("/sign-in");
        assertThat(ada.text()).contains("Kim is deactivated and signed out everywhere.");
        ada.press("Let in again");
        Browser again = app.browser().open("/sign-in");
        again.fill("E-mail address", "kim@example.com")
                .fill("Password", TestPeople.PASSWORD)
                .press("Sign in");
        assertThat(again.path()).isEqualTo("/");
    }

    @Test
    void whoeverIsNotAnAdminFindsNothing() {
        for (Person person : new Person[] {people.kim, people.cora, people.mo}) {
            assertThat(app.browser(person).open("/people").status()).isEqualTo(404);
            assertThat(app.browser(person).open("/people/" + people.kim.id()).status())
                    .isEqualTo(404);
        }
    }
}
