package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeoplePageTest {
    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();
    private final Browser ada = app.browser(people.ada);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void showsEverybodyByNameWithAWayToEach() {
        ada.open("/").follow("People");

        assertThat(names()).containsExactly("Ada", "Cora", "Kim", "Mo");
        assertThat(ada.text()).contains("4 people");
        assertThat(ada.follow("Kim").heading()).isEqualTo("Kim");
    }

    @Test
    void isForAdminsOnly() {
        assertThat(app.browser(people.mo).open("/people").status()).isEqualTo(404);
        assertThat(app.browser(people.cora).open("/people/new").status()).isEqualTo(404);
        assertThat(app.browser(people.kim).open("/").document().select("nav").text())
                .doesNotContain("People");
    }

    @Test
    void findsByAPieceOfTheNameTheAddressOrTheNumber() {
        assertThat(names("?q=KI")).containsExactly("Kim");
        assertThat(names("?q=mo%40exam")).containsExactly("Mo");
        assertThat(names("?q=%25")).isEmpty();
        assertThat(ada.text()).contains("Nobody is like that");
        assertThat(ada.follow("Show everybody").path()).isEqualTo("/people");
    }

    @Test
    void filtersByTeamRoleAndState() {
        long sales = team("Sales", Optional.empty());
        long north = team("North", Optional.of(sales));
        join(people.kim, north);
        members().deactivate(people.mo.id(), app.clock().instant());

        assertThat(names("?team=" + sales)).containsExactly("Kim");
        assertThat(ada.document().select("select[name=team] option[selected]").text())
                .isEqualTo("Sales");
        assertThat(names("?team=none&role=trainer")).containsExactly("Cora");
        assertThat(names("?state=deactivated")).containsExactly("Mo");
        assertThat(names("?state=active&sort=-name")).containsExactly("Kim", "Cora", "Ada");
    }

    @Test
    void showsFiftyOnAPageAndKeepsTheSearchInTheAddress() {
        for (int i = 0; i < 60; i++) {
            app.database()
                    .dao(PersonDao.class)
                    .addWithoutPassword(
                            TestPeople.person("Trainee%02d".formatted(i)),
                            app.clock().instant());
        }

        assertThat(names("?q=trainee&sort=email")).hasSize(50);
        assertThat(ada.text()).contains("60 people, page 1 of 2");
        ada.follow("Next page");
        assertThat(ada.path()).isEqualTo("/people?q=trainee&sort=email&page=2");
        assertThat(names()).hasSize(10).contains("Trainee59");
        assertThat(names("?q=trainee&page=99")).hasSize(10);
        assertThat(ada.document().select("a[rel=prev]").attr("href")).isEqualTo("/people?q=trainee");
    }

    @Test
    void sortsByAClickOnTheHeadOfAColumn() {
        ada.open("/people").follow("E-mail address");
        assertThat(ada.path()).isEqualTo("/people?sort=email");
        assertThat(ada.document().select("th[aria-sort=ascending]").text()).startsWith("E-mail address");

        ada.open(ada.document().select("th[aria-sort=ascending] a").attr("href"));
        assertThat(names()).containsExactly("Mo", "Kim", "Cora", "Ada");
    }

    @Test
    void costsThreeStatements() {
        assertThat(app.statements(() -> ada.open("/people?q=k"))).isEqualTo(3);
    }

    private List<String> names(String query) {
        ada.open("/people" + query);
        return names();
    }

    private List<String> names() {
        return ada.document().select("tbody th").eachText();
    }

    private MemberDao members() {
        return app.database().dao(MemberDao.class);
    }

    private long team(String name, Optional<Long> parent) {
        return app.database().dao(TeamDao.class).add(name, parent, app.clock().instant());
    }

    private void join(Person person, long team) {
        Member member = members().find(person.id()).orElseThrow();
        PersonForm form = PersonForm.of(member);
        NewPerson moved = new NewPerson(
                member.email(),
                member.number(),
                form.name(),
                member.language(),
                member.roles(),
                Optional.of(team),
                member.startedOn());
        members().change(new PersonChange(member, moved).row());
    }
}
