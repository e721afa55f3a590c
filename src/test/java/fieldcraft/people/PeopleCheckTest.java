package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleCheckTest {
    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();
    private final Browser ada = app.browser(people.ada);
    private final TeamDao teams = app.database().dao(TeamDao.class);
    private final long sales = teams.add("Sales", Optional.empty(), app.clock().instant());

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void namesWhatIsMissingWithAWayToMendIt() {
        ada.open("/people").follow("Check the data");

        assertThat(findings())
                .containsExactly("One team has no leader", "One manager leads no team", "4 people are in no team");
        assertThat(links("leaderless")).containsExactly("/teams/" + sales);
        assertThat(links("idle")).containsExactly("/people/" + people.mo.id());
    }

    @Test
    void namesLeadersWhoLeft() {
        teams.addLeader(sales, people.mo.id());
        members().deactivate(people.mo.id(), app.clock().instant());

        ada.open("/people/check");

        assertThat(findings()).startsWith("One team is led by somebody who left", "One team has no leader");
        assertThat(links("departed")).containsExactly("/teams/" + sales, "/people/" + people.mo.id());
    }

    @Test
    void saysSoWhenAllIsWell() {
        teams.addLeader(sales, people.mo.id());
        for (Person person : List.of(people.kim, people.cora, people.mo, people.ada)) {
            ada.open("/people/" + person.id()).choose("Team", "Sales").press("Save the changes");
        }

        ada.open("/people/check");

        assertThat(findings()).isEmpty();
        assertThat(ada.text()).contains("All is well");
    }

    @Test
    void showsTheFirstFiftyAndTheWayToAll() {
        for (int i = 0; i < 60; i++) {
            app.database()
                    .dao(PersonDao.class)
                    .addWithoutPassword(TestPeople.person("T" + i), app.clock().instant());
        }

        ada.open("/people/check");

        assertThat(links("teamless")).hasSize(51).last().isEqualTo("/people?team=none");
        assertThat(ada.text()).contains("14 more are not shown here.");
    }

    private List<String> findings() {
        return ada.document().select("main h2").eachText();
    }

    private List<String> links(String finding) {
        return ada.document()
                .select("section[aria-labelledby=" + finding + "] a")
                .eachAttr("href");
    }

    private MemberDao members() {
        return app.database().dao(MemberDao.class);
    }
}
