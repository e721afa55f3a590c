package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonPageTest {
    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();
    private final Browser ada = app.browser(people.ada);
    private final long sales = app.database()
            .dao(TeamDao.class)
            .add("Sales", Optional.empty(), app.clock().instant());

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void addsSomebodyWithEverythingThatIsKnown() {
        ada.open("/people").follow("Add a person");
        ada.fill("Name", "Lin Yue").fill("E-mail address", "Lin@Example.com").fill("Staff number", "k-17");
        ada.tick("简体中文").tick("Manager").choose("Team", "Sales").fill("First day", "2026-11-02");
        ada.press("Add this person");

        assertThat(ada.heading()).isEqualTo("Lin Yue");
        assertThat(ada.text()).contains("Lin Yue was added.", "Waiting");
        assertThat(ada.value("E-mail address")).isEqualTo("lin@example.com");
        assertThat(ada.value("Staff number")).isEqualTo("K-17");
        assertThat(ada.value("First day")).isEqualTo("2026-11-02");
        assertThat(ada.document().select("option[selected]").text()).isEqualTo("Sales");
        assertThat(log()).containsExactly("PERSON_ADDED manager");
    }

    @Test
    void asksForANameAndForOneOfAddressAndNumber() {
        ada.open("/people/new").press("Add this person");

        assertThat(ada.status()).isEqualTo(422);
        assertThat(ada.error("Name")).isEqualTo("Enter a name.");
        assertThat(ada.error("E-mail address")).startsWith("Enter an e-mail address or a staff number");

        ada.fill("Name", "Lin").fill("Staff number", "17").press("Add this person");
        assertThat(ada.heading()).isEqualTo("Lin");
    }

    @Test
    void saysBesideTheFieldsWhatIsWrongAndKeepsWhatWasTyped() {
        app.database()
                .dao(PersonDao.class)
                .addWithoutPassword(numbered("K-1"), app.clock().instant());

        ada.open("/people/new").fill("Name", "Lin").fill("E-mail address", "KIM@example.com");
        ada.fill("Staff number", "k-1").fill("First day", "2026-02-30");
        ada.document().select("select[name=team] option").last().val("4711").attr("selected", true);
        ada.press("Add this person");

        assertThat(ada.error("E-mail address")).isEqualTo("Somebody else has this e-mail address.");
        assertThat(ada.error("Staff number")).isEqualTo("Somebody else has this staff number.");
        assertThat(ada.error("First day")).startsWith("This is not a date");
        assertThat(ada.error("Team")).startsWith("There is no such team");
        assertThat(ada.value("Name")).isEqualTo("Lin");
        assertThat(log()).isEmpty();
    }

    @Test
    void changesAPersonAndNotesWhatKindOfChangeItWas() {
        ada.open(page(people.kim)).fill("Name", "Kim Lee").tick("Trainer").choose("Team", "Sales");
        ada.press("Save the changes");

        assertThat(ada.text()).contains("Kim Lee was saved.");
        assertThat(member(people.kim).team()).contains(sales);
        assertThat(log())
                .containsExactlyInAnyOrder(
                        "PERSON_CHANGED name", "ROLES_CHANGED trainee -> trainer", "TEAM_ASSIGNED none -> " + sales);

        ada.press("Save the changes");
        assertThat(log()).hasSize(3);
    }

    @Test
    void refusesAnAddressThatSomebodyElseHas() {
        ada.open(page(people.kim)).fill("E-mail address", "mo@example.com").press("Save the changes");

        assertThat(ada.status()).isEqualTo(422);
        assertThat(ada.error("E-mail address")).isEqualTo("Somebody else has this e-mail address.");
        assertThat(ada.heading()).isEqualTo("Kim");
    }

    @Test
    void deactivatingSignsOutAtOnceAndKeepsEverything() {
        Browser kim = app.browser(people.kim).open("/account");

        ada.open(page(people.kim)).press("Deactivate");

        assertThat(ada.text()).contains("Kim was deactivated and signed out everywhere.", "Deactivated");
        assertThat(kim.open("/account").path()).startsWith("/sign-in");
        assertThat(member(people.kim).name()).isEqualTo("Kim");

        ada.press("Reactivate");
        assertThat(ada.text()).contains("Kim can sign in again.");
        assertThat(kim.open("/account").path()).startsWith("/sign-in");
        assertThat(log()).containsExactly("REACTIVATED ", "DEACTIVATED ");
    }

    @Test
    void pressingTwiceChangesAndNotesNothingTwice() {
        ada.open(page(people.kim));
        String csrf = ada.document().select("input[name=csrf]").attr("value");

        ada.post(page(people.kim) + "/deactivation", Map.of("csrf", csrf));
        ada.post(page(people.kim) + "/deactivation", Map.of("csrf", csrf));

        assertThat(log()).containsExactly("DEACTIVATED ");
    }

    @Test
    void anAdminKeepsTheirOwnRoleAndAccount() {
        ada.open(page(people.ada)).untick("Administrator").press("Save the changes");
        assertThat(ada.status()).isEqualTo(422);
        assertThat(ada.document().select("#admin-error").text()).startsWith("You cannot take this role away");

        ada.open(page(people.ada));
        assertThat(ada.text()).contains("You cannot deactivate or erase yourself");
        String csrf = ada.document().select("input[name=csrf]").attr("value");
        ada.post(page(people.ada) + "/deactivation", Map.of("csrf", csrf));
        assertThat(ada.text()).contains("You cannot deactivate or erase yourself");
        ada.post(page(people.ada) + "/erasure", Map.of("csrf", csrf, "name", "Ada"));
        assertThat(ada.status()).isEqualTo(422);
        assertThat(member(people.ada).state()).isEqualTo(Member.State.ACTIVE);
        assertThat(log()).isEmpty();
    }

    @Test
    void nobodyIsThereUnderAnotherNumber() {
        assertThat(ada.open("/people/4711").status()).isEqualTo(404);
        assertThat(ada.open("/people/x").status()).isEqualTo(404);
    }

    private static NewPerson numbered(String number) {
        return new NewPerson(
                Optional.empty(), Optional.of(number), "Bo", Language.EN, Set.of(), Optional.empty(), Optional.empty());
    }

    private static String page(Person person) {
        return "/people/" + person.id();
    }

    private Member member(Person person) {
        return app.database().dao(MemberDao.class).find(person.id()).orElseThrow();
    }

    /** What the audit log tells, the newest first, sign-ins apart. */
    private List<String> log() {
        return app.database().dao(AuditDao.class).before(Long.MAX_VALUE, "", "", 100).stream()
                .filter(entry -> entry.deed() != AuditDeed.REFUSED)
                .map(entry -> entry.deed() + " " + entry.details())
                .toList();
    }
}
