package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An admin at the pages for teams. */
class TeamPagesTest {
    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final Browser ada = app.browser(people.ada);
    private final TeamDao teams = app.database().dao(TeamDao.class);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void aTeamIsAddedBelowAnother() {
        assertThat(ada.open("/teams").text()).contains("There are no teams yet.");
        add("Sales", "No other team");
        add("North", "Sales");

        assertThat(ada.document().select("tbody th").eachText()).containsExactly("Sales", "North");
        assertThat(ada.follow("North").heading()).isEqualTo("Sales / North");
    }

    @Test
    void namesThatWouldConfuseAreRefused() {
        add("Sales", "No other team");

        add("sales", "No other team");
        assertThat(ada.error("Name")).isEqualTo("There is a team of this name in the same place already.");
        add("North/South", "No other team");
        assertThat(ada.error("Name")).contains("A name has no “/” in it");
        assertThat(teams.all()).hasSize(1);
    }

    @Test
    void aTeamNeverBecomesPartOfItself() {
        add("Sales", "No other team");
        add("North", "Sales");

        ada.open("/teams").follow("Sales").choose("Part of", "North").press("Save");

        assertThat(ada.status()).isEqualTo(422);
        assertThat(ada.error("Part of")).contains("cannot be part of itself");
    }

    @Test
    void whoeverLeadsATeamBecomesAManager() {
        add("Sales", "No other team");
        ada.follow("Sales").fill("Leaders", "kim@example.com\nNobody").press("Save");
        assertThat(ada.error("Leaders")).contains("Nobody here is called “Nobody”");
        ada.fill("Leaders", "kim@example.com").press("Save");

        assertThat(app.person("kim@example.com").manager()).isTrue();
        assertThat(teams.ledBy(people.kim.id())).hasSize(1);
        assertThat(ada.open("/teams").text()).contains("Kim");
        assertThat(app.database().dao(AuditDao.class).before(Long.MAX_VALUE, "", "", 10))
                .extracting(AuditEntry::deed)
                .contains(AuditDeed.TEAM_ADDED, AuditDeed.LEADERS_CHANGED, AuditDeed.ROLES_CHANGED);
    }

    @Test
    void onlyAnEmptyTeamIsRemoved() {
        add("Sales", "No other team");
        add("North", "Sales");
        long sales = teams.tree().at(List.of("Sales")).orElseThrow().id();

        ada.open("/teams/" + sales).press("Remove this team");
        assertThat(ada.text()).contains("It has teams below it");
        ada.open("/teams").follow("North").press("Remove this team");
        ada.open("/teams/" + sales).press("Remove this team");

        assertThat(teams.all()).isEmpty();
    }

    @Test
    void theAuditLogTellsWhoDidWhat() {
        Browser visitor = app.browser().open("/sign-in");
        visitor.fill("E-mail address", "kim@example.com")
                .fill("Password", "wrong")
                .press("Sign in");
        visitor.fill("Password", TestPeople.PASSWORD).press("Sign in");
        visitor.open("/teams");

        assertThat(ada.open("/audit").document().select("tbody tr").eachText())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("Kim asked for a page that is not there for them. /teams"),
                        line -> assertThat(line).endsWith("Kim signed in. from 127.0.0.1"),
                        line -> assertThat(line)
                                .endsWith("Somebody tried to sign in as Kim, with a wrong password. from 127.0.0.1"));
        assertThat(ada.open("/audit?deed=REFUSED").document().select("tbody tr"))
                .hasSize(1);
        assertThat(ada.open("/audit?q=nothing+like+it").text()).contains("Nothing of this kind is on record.");
    }

    private void add(String name, String parent) {
        ada.open("/teams").fill("Name", name).choose("Part of", parent).press("Add this team");
    }
}
