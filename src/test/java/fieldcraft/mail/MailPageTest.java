package fieldcraft.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.OddMailServer;
import fieldcraft.testkit.OddMailServer.Habit;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestMail;
import fieldcraft.testkit.TestPeople;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailPageTest {
    @Test
    void withoutAMailServerItSaysThatLettersWait() {
        try (TestApp app = TestApp.start()) {
            TestPeople people = app.people();
            write(app, people.kim.id());

            Browser ada = app.browser(people.ada).open("/mail");

            assertThat(ada.text())
                    .contains("No mail server is set up, so nothing is sent. One letter waits")
                    .contains("FIELDCRAFT_SMTP");
            assertThat(ada.document().select("tbody th").eachText()).containsExactly("Kim");
        }
    }

    @Test
    void tellsWhatWasSentAndNeverThePassword() {
        try (TestMail mail = new TestMail();
                TestApp app = TestApp.start(mail.config())) {
            TestPeople people = app.people();
            write(app, people.kim.id());
            mail.letters(app);

            Browser ada = app.browser(people.ada).open("/mail");

            assertThat(ada.text())
                    .contains("Letters go to the mail server 127.0.0.1")
                    .contains("No letter waits.");
            assertThat(ada.document()
                            .select("section[aria-labelledby=sent-title] tbody th")
                            .eachText())
                    .containsExactly("Kim");
        }
    }

    @Test
    void aLetterThatWasGivenUpIsTriedAgainOrDiscarded() throws IOException {
        try (OddMailServer odd = new OddMailServer(Habit.REFUSES_THE_RECIPIENT);
                TestApp app = TestApp.start(TestMail.config(odd.port()))) {
            TestPeople people = app.people();
            write(app, people.kim.id());
            app.app().letters().orElseThrow().round();
            Browser ada = app.browser(people.ada).open("/mail");
            assertThat(ada.text()).contains("550 no such mailbox");

            ada.press("Try again");
            assertThat(ada.text()).contains("The letter is tried again.").contains("No letter was given up.");

            app.app().letters().orElseThrow().round();
            ada.open("/mail").press("Try all of them again");
            assertThat(ada.text()).contains("One letter is tried again.");

            app.app().letters().orElseThrow().round();
            ada.open("/mail").press("Discard");
            assertThat(ada.text()).contains("The letter is discarded.").contains("No letter was given up.");
        }
    }

    @Test
    void thereIsNoLetterToTryAgainThatIsNotThere() {
        try (TestApp app = TestApp.start()) {
            Browser ada = app.browser(app.people().ada).open("/mail");

            String csrf = ada.document().select("input[name=csrf]").val();

            assertThat(ada.post("/mail/7/retry", Map.of("csrf", csrf)).status()).isEqualTo(404);
        }
    }

    @Test
    void nobodyElseSeesIt() {
        try (TestApp app = TestApp.start()) {
            TestPeople people = app.people();

            assertThat(app.browser(people.mo).open("/mail").status()).isEqualTo(404);
            assertThat(app.browser(people.cora).open("/mail").status()).isEqualTo(404);
        }
    }

    private static void write(TestApp app, long person) {
        new Outbox(app.database().dao(OutboxDao.class), app.clock())
                .add(NewLetter.urgent(person, "reset", "reset " + person, Map.of()));
    }
}
