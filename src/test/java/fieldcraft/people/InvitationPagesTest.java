package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvitationPagesTest {
    private static final Pattern CODE = Pattern.compile("([a-z2-9]{4}-){3}[a-z2-9]{4}");

    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();
    private final Person lin = app.database()
            .dao(PersonDao.class)
            .addWithoutPassword(TestPeople.person("Lin"), app.clock().instant())
            .orElseThrow();
    private final Browser ada = app.browser(people.ada);
    private final Browser visitor = app.browser();

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void aTypedCodeLeadsToAPasswordAndHome() {
        visitor.open("/sign-in").follow("I have a code");
        visitor.fill("Code", inviteAll().toUpperCase(Locale.ROOT)).press("Go on");
        assertThat(visitor.text()).contains("Welcome, Lin").contains("lin@example.com");

        choose("four brown teapots");

        assertThat(visitor.path()).isEqualTo("/");
        assertThat(visitor.text()).contains("You are signed in");
        assertThat(visitor.open("/account").value("Name")).isEqualTo("Lin");
    }

    @Test
    void thePasswordIsWhatOneSignsInWithFromThenOn() {
        visitor.open("/invitations/" + inviteAll());
        choose("four brown teapots");
        visitor.press("Sign out");

        visitor.fill("E-mail address", "lin@example.com")
                .fill("Password", "four brown teapots")
                .press("Sign in");

        assertThat(visitor.path()).isEqualTo("/");
    }

    @Test
    void aPasswordThatIsTooEasyIsRefusedAndTheCodeStillOpens() {
        visitor.open("/invitations/" + inviteAll());
        choose("lin@example.com");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.error("New password")).contains("must not be your name");

        choose("four brown teapots");
        assertThat(visitor.path()).isEqualTo("/");
    }

    @Test
    void aUsedCodeSaysSoAndWhatToDo() {
        String code = inviteAll();
        visitor.open("/invitations/" + code);
        choose("four brown teapots");

        Browser other = app.browser().open("/invitations/" + code);

        assertThat(other.status()).isEqualTo(404);
        assertThat(other.error("Code")).contains("used already");
        assertThat(other.follow("Password forgotten").text()).contains("Ask whoever looks after Fieldcraft");
    }

    @Test
    void anOldCodeSaysSo() {
        String code = inviteAll();
        app.clock().advance(Duration.ofDays(8));

        assertThat(visitor.open("/invitations/" + code).error("Code")).contains("no longer valid");
    }

    @Test
    void aCodeThatNobodyHasSaysSoAndKeepsWhatWasTyped() {
        visitor.open("/invitations").fill("Code", "abcd efgh").press("Go on");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.error("Code")).contains("Nobody has this code");
        assertThat(visitor.value("Code")).isEqualTo("abcd efgh");
        assertThat(visitor.press("Go on").error("Code")).contains("Nobody has this code");
    }

    @Test
    void theSheetHasACardForEachWhoWaitsAndNobodyElse() {
        inviteAll();

        assertThat(ada.status()).isEqualTo(200);
        assertThat(ada.document().select(".sheet h2").eachText()).containsExactly("Lin");
        assertThat(ada.text()).contains("shown this once only").contains(app.address() + "/invitations");
        assertThat(ada.header("Cache-Control")).contains("no-store");
    }

    @Test
    void whoHoldsAnInvitationIsInvitedAgainOnlyIfAsked() {
        String code = inviteAll();
        ada.open("/people/invitations").press("Invite");
        assertThat(ada.text()).contains("Nobody was invited");
        assertThat(visitor.open("/invitations/" + code).heading()).isEqualTo("Choose a password");

        ada.tick("Also those whose invitation is still valid (1)").press("Invite");
        assertThat(ada.document().select(".sheet li")).hasSize(1);
        assertThat(visitor.open("/invitations/" + code).error("Code")).contains("no longer valid");
    }

    @Test
    void aTeamIsInvitedTogetherWithThoseBelow() {
        TeamDao teams = app.database().dao(TeamDao.class);
        long sales = teams.add("Sales", Optional.empty(), app.clock().instant());
        long north = teams.add("North", Optional.of(sales), app.clock().instant());
        move(lin, north);
        app.database()
                .dao(PersonDao.class)
                .addWithoutPassword(TestPeople.person("Zoe"), app.clock().instant());

        ada.open("/people/invitations").choose("Whom to invite", "Sales (1)").press("Invite");

        assertThat(ada.document().select(".sheet h2").eachText()).containsExactly("Lin");
        assertThat(ada.text()).contains("Sales / North");
    }

    @Test
    void somebodyWhoLostThePasswordGetsACodeToHandOver() {
        Browser kim = app.browser(people.kim);
        ada.open("/people/invitations");
        post("/people/" + people.kim.id() + "/invitation");
        String code = code();

        visitor.open("/invitations/" + code);
        assertThat(visitor.heading()).isEqualTo("Choose a new password");
        choose("four brown teapots");

        assertThat(visitor.open("/account").value("Name")).isEqualTo("Kim");
        assertThat(kim.open("/account").path()).startsWith("/sign-in");
    }

    @Test
    void whoWasDeactivatedGetsNone() {
        app.database().dao(MemberDao.class).deactivate(lin.id(), app.clock().instant());
        ada.open("/people/invitations");

        post("/people/" + lin.id() + "/invitation");

        assertThat(ada.text()).contains("Lin is deactivated");
        assertThat(ada.document().select(".sheet")).isEmpty();
    }

    @Test
    void onlyAnAdminInvites() {
        Browser cora = app.browser(people.cora);

        assertThat(cora.open("/people/invitations").status()).isEqualTo(404);
    }

    @Test
    void theLogTellsWhoWasInvitedAndWhoCame() {
        visitor.open("/invitations/" + inviteAll());
        choose("four brown teapots");

        assertThat(app.database().dao(AuditDao.class).before(Long.MAX_VALUE, "", "", 9))
                .extracting(AuditEntry::deed, AuditEntry::personId, AuditEntry::details)
                .contains(
                        tuple(AuditDeed.INVITED, Optional.of(lin.id()), "invitation card"),
                        tuple(AuditDeed.INVITATION_USED, Optional.of(lin.id()), "invitation"));
    }

    private String inviteAll() {
        ada.open("/people/invitations").press("Invite");
        return code();
    }

    private String code() {
        return CODE.matcher(ada.document().select(".sheet-code").text())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private void post(String path) {
        ada.post(path, Map.of("csrf", ada.document().select("input[name=csrf]").val(), "back", "/account"));
    }

    private void choose(String password) {
        visitor.fill("New password", password).press("Choose this password and go on");
    }

    private void move(Person person, long team) {
        app.database()
                .dao(MemberDao.class)
                .change(new MemberDao.Change(
                        person.id(),
                        person.email(),
                        person.number(),
                        person.name(),
                        person.language(),
                        false,
                        false,
                        false,
                        Optional.of(team),
                        Optional.empty()));
    }
}
