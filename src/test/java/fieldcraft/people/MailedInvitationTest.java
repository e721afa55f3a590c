package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestMail;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Invitations and new passwords by mail. */
class MailedInvitationTest {
    private final TestMail mail = new TestMail();
    private final TestApp app = TestApp.start(mail.config());
    private final TestPeople people = app.people();
    private final Person lin = add(new NewPerson("lin@example.com", "林芳", Language.ZH, Set.of()));
    private final Person zoe = add(new NewPerson(
            Optional.empty(), Optional.of("K-17"), "Zoe", Language.EN, Set.of(), Optional.empty(), Optional.empty()));
    private final Browser ada = app.browser(people.ada);
    private final Browser visitor = app.browser();

    @AfterEach
    void stop() {
        app.close();
        mail.close();
    }

    @Test
    void whoHasAnAddressGetsALetterAndTheOthersACard() {
        ada.open("/people/invitations").press("Invite");

        assertThat(ada.document().select(".sheet h2").eachText()).containsExactly("Zoe");
        assertThat(ada.text()).contains("One person with an e-mail address gets a letter");
        List<TestMail.Received> letters = mail.letters(app);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).to()).contains("lin@example.com");
        assertThat(letters.get(0).subject()).isEqualTo("Fieldcraft 学习邀请");
        assertThat(letters.get(0).text()).contains("林芳，您好！").contains(app.address() + "/invitations/");
    }

    @Test
    void theLinkInTheLetterLetsIn() {
        ada.open("/people/invitations").press("Invite");
        String link = mail.letters(app).get(0).link();

        visitor.open(link.substring(app.address().length()));
        assertThat(visitor.text()).contains("Welcome, 林芳");
        visitor.fill("New password", "four brown teapots").press("Choose this password and go on");

        assertThat(visitor.path()).isEqualTo("/");
        assertThat(visitor.open("/account").document().select("#name").val()).isEqualTo("林芳");
    }

    @Test
    void whoseLetterIsOnItsWayIsNotInvitedAgain() {
        ada.open("/people/invitations").press("Invite");
        ada.open("/people/invitations").press("Invite");

        assertThat(ada.text()).contains("Nobody was invited");
        assertThat(mail.letters(app)).hasSize(1);
    }

    @Test
    void noCodeStandsInTheOutbox() {
        ada.open("/people/invitations").press("Invite");
        assertThat(app.database()
                        .dao(InvitationDao.class)
                        .invited(InvitationKind.INVITATION, app.clock().instant()))
                .as("the code of the letter is not made yet")
                .containsExactly(zoe.id());

        mail.letters(app);

        assertThat(app.database()
                        .dao(InvitationDao.class)
                        .invited(InvitationKind.INVITATION, app.clock().instant()))
                .containsExactlyInAnyOrder(zoe.id(), lin.id());
    }

    @Test
    void whoCameInMeanwhileGetsNoLetter() {
        ada.open("/people/invitations").press("Invite");
        app.database().dao(PersonDao.class).changePassword(lin.id(), "hash");

        assertThat(mail.letters(app)).isEmpty();
    }

    @Test
    void anAdminInvitesOnePersonByMailOrByCard() {
        ada.open("/people/invitations");
        invite(lin, "");
        assertThat(ada.text()).contains("The letter is on the way.");

        ada.open("/people/invitations");
        invite(lin, "card");
        assertThat(ada.document().select(".sheet h2").eachText()).containsExactly("林芳");
    }

    @Test
    void aForgottenPasswordIsChosenAnewByALink() {
        visitor.open("/sign-in").follow("Password forgotten");
        visitor.fill("E-mail address", " Kim@Example.com ").press("Send me a code");
        assertThat(visitor.text()).contains("If there is an account with this address");

        TestMail.Received letter = mail.letters(app).get(0);
        assertThat(letter.subject()).isEqualTo("A new password for Fieldcraft");
        visitor.open(letter.link().substring(app.address().length()));
        visitor.fill("New password", "four brown teapots").press("Choose this password and go on");

        assertThat(visitor.open("/account").value("Name")).isEqualTo("Kim");
    }

    @Test
    void saysTheSameWhetherThereIsAnAccountOrNot() {
        String ofKim = ask("kim@example.com");
        String ofNobody = ask("nobody@example.com");

        assertThat(ofNobody).isEqualTo(ofKim);
        assertThat(mail.letters(app)).hasSize(1);
    }

    @Test
    void whoWasDeactivatedGetsNoLetterAndIsNotTold() {
        app.database()
                .dao(MemberDao.class)
                .deactivate(people.kim.id(), app.clock().instant());

        assertThat(ask("kim@example.com")).contains("If there is an account");
        assertThat(mail.letters(app)).isEmpty();
    }

    @Test
    void nobodyIsFloodedWithLetters() {
        for (int i = 0; i < 20; i++) {
            ask("kim@example.com");
            app.clock().advance(Duration.ofSeconds(1));
        }

        assertThat(visitor.error("E-mail address")).contains("try again in");
        assertThat(mail.letters(app)).hasSize(1);
        visitor.open("/sign-in")
                .fill("E-mail address", "kim@example.com")
                .fill("Password", TestPeople.PASSWORD)
                .press("Sign in");
        assertThat(visitor.path()).as("signing in is not throttled by it").isEqualTo("/");
    }

    @Test
    void asksForTheAddress() {
        ask("");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.error("E-mail address")).isEqualTo("Enter an e-mail address.");
    }

    private String ask(String email) {
        return visitor.open("/password/forgotten")
                .fill("E-mail address", email)
                .press("Send me a code")
                .text();
    }

    private void invite(Person person, String way) {
        String csrf = ada.document().select("input[name=csrf]").val();
        ada.post(
                "/people/" + person.id() + "/invitation",
                Map.of("csrf", csrf, "back", "/people/invitations", "way", way));
    }

    private Person add(NewPerson person) {
        return app.database()
                .dao(PersonDao.class)
                .addWithoutPassword(person, app.clock().instant())
                .orElseThrow();
    }
}
