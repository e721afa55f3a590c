package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fieldcraft.people.AuditDao;
import fieldcraft.people.AuditDeed;
import fieldcraft.people.TeamDao;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonalDataTest {
    private static final String TEXT = "Your text";

    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final Browser kim = app.browser(people.kim);
    private final Browser ada = app.browser(people.ada);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void theFileHasEverythingThatSomebodyDidAndWrote() throws IOException {
        learn();

        kim.open("/account").follow("See what is held about you, and download it");
        JsonNode file = json();

        assertThat(file.at("/account/0/email").asText()).isEqualTo("kim@example.com");
        assertThat(file.at("/account/0/number").isNull()).isTrue();
        assertThat(file.at("/attempts/0/module").asText()).isEqualTo("first-visit");
        assertThat(file.at("/attempts/0/score").isInt()).isTrue();
        assertThat(file.at("/decisions")).hasSize(2);
        assertThat(file.at("/checks/0/passed").asBoolean()).isTrue();
        assertThat(file.at("/answers")).hasSize(Checking.QUESTIONS);
        assertThat(file.at("/handed-in/0/body").asText()).isEqualTo("I would ask the porter.");
        assertThat(file.at("/sessions")).hasSize(1);
        assertThat(kim.header("Content-Disposition")).contains("attachment; filename=\"fieldcraft-data.json\"");
    }

    @Test
    void theFileToReadIsInTheReadersLanguage() {
        learn();

        kim.open("/account/data").press("简体中文");
        kim.open("/account/data.html");

        assertThat(kim.heading()).isEqualTo("我的数据");
        assertThat(kim.text()).contains("I would ask the porter.", "已提交的实践文字");
        assertThat(kim.header("Content-Disposition")).contains("attachment; filename=\"fieldcraft-data.html\"");
    }

    @Test
    void theFileHasNothingOfAnybodyElse() {
        learn();

        Browser mo = app.browser(people.mo).open("/account/data.json");

        assertThat(mo.response().body()).doesNotContain("kim@", "porter", "first-visit");
        assertThat(deeds()).contains(AuditDeed.DATA_DOWNLOADED);
    }

    @Test
    void anErasedPersonsNameAndWordsAreGoneAndTheCountsStay() {
        learn();
        TeamDao teams = app.database().dao(TeamDao.class);
        teams.addLeader(teams.add("Sales", Optional.empty(), app.clock().instant()), people.kim.id());

        ada.open("/people/" + people.kim.id()).follow("Erase this person …");
        ada.fill("To erase, type the name: Kim", "Kim").press("Erase for good");

        assertThat(ada.text()).contains("The person was erased.");
        assertThat(ada.open("/people/" + people.kim.id()).status()).isEqualTo(404);
        assertThat(kim.open("/account").path()).startsWith("/sign-in");
        assertThat(teams.leaders()).isEmpty();
        assertThat(count("select count(*) from person where name = 'Kim' or email = 'kim@example.com'"))
                .isZero();
        assertThat(count("select count(*) from practice_version where body <> ''"))
                .isZero();
        assertThat(count("select count(*) from practice_draft where body <> ''"))
                .isZero();
        assertThat(count("select count(*) from practice_version")).isEqualTo(1);
        assertThat(count("select count(*) from attempt_result")).isEqualTo(1);
        assertThat(count("select count(*) from decision")).isEqualTo(2);
        assertThat(count("select count(*) from check_answer")).isEqualTo(Checking.QUESTIONS);
        assertThat(deeds()).contains(AuditDeed.ERASED);
    }

    @Test
    void erasingNeedsTheNameAndSaysWhatGoesAndWhatStays() {
        ada.open("/people/" + people.kim.id() + "/erasure");
        assertThat(ada.text()).contains("This goes", "everything they wrote", "This stays", "scores");

        ada.fill("To erase, type the name: Kim", "Jim").press("Erase for good");

        assertThat(ada.status()).isEqualTo(422);
        assertThat(ada.error("To erase, type the name: Kim")).startsWith("This is not the name.");
        assertThat(kim.open("/account").status()).isEqualTo(200);
        assertThat(deeds()).doesNotContain(AuditDeed.ERASED);
    }

    private void learn() {
        Playing.play(kim, Playing.ASK, Playing.ASK_WHAT_FAILED);
        Checking.pass(kim);
        kim.open(Playing.MODULE + "/practice")
                .fill(TEXT, "I would ask the porter.")
                .press("Hand in");
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper()
                .readTree(kim.open("/account/data.json").response().body());
    }

    private List<AuditDeed> deeds() {
        return app.database().dao(AuditDao.class).before(Long.MAX_VALUE, "", "", 100).stream()
                .map(entry -> entry.deed())
                .toList();
    }

    private int count(String sql) {
        return app.database()
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }
}
