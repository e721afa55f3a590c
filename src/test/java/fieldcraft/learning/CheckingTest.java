package fieldcraft.learning;

import static fieldcraft.learning.Checking.MINUTES;
import static fieldcraft.learning.Checking.ORDER;
import static fieldcraft.learning.Checking.SIGNS;
import static fieldcraft.learning.Checking.STAND;
import static fieldcraft.learning.Checking.WHAT_TO_ASK;
import static fieldcraft.learning.Checking.WHO_DECIDES;
import static fieldcraft.learning.Playing.MODULE;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The knowledge check: a question a page, its answer, and what follows from it. */
class CheckingTest {
    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final Browser kim = app.browser(people.kim);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void asksEveryQuestionOnce() {
        Checking.start(kim);
        Set<String> asked = new HashSet<>();

        for (int number = 1; number <= Checking.QUESTIONS; number++) {
            assertThat(kim.text()).contains("Question " + number + " of 6");
            asked.add(kim.heading());
            Checking.send(Checking.rightly(kim), "Certain");
            Checking.next(kim);
        }

        assertThat(asked).hasSize(Checking.QUESTIONS);
        assertThat(kim.text()).contains("100 of 100").contains("Passed");
    }

    @Test
    void showsTheSameQuestionInTheSameOrderAtEveryReload() {
        String attempt = Checking.start(kim);
        String first = kim.document().select("form.question").text();

        assertThat(kim.open(attempt).document().select("form.question").text()).isEqualTo(first);
        assertThat(app.browser(people.kim)
                        .open(attempt)
                        .document()
                        .select("form.question")
                        .text())
                .isEqualTo(first);
    }

    @Test
    void nothingOnThePageTellsWhatIsRight() {
        Checking.comeTo(start(), ORDER);

        assertThat(kim.document().select("select").eachAttr("name")).containsExactly("part-0", "part-1", "part-2");
        assertThat(kim.document().select(".assign-row label").eachText())
                .isNotEqualTo(List.of("Ask the porter", "Ask the engineer", "Offer a pump"));
    }

    @Test
    void tellsWhatWasRightAndWhyAfterTheAnswer() {
        Checking.comeTo(start(), WHO_DECIDES);

        Checking.send(kim.tick("The director"), "Certain");

        assertThat(kim.text())
                .contains("Not right")
                .contains("0 of 1 point")
                .contains("The director does not know yet that you are there.")
                .contains("Right, and you did not choose it")
                .contains("Whoever announces you decides how you are announced.")
                .contains("How sure you said you were: Certain")
                .contains("Why this score?");
    }

    @Test
    void aPartlyRightAnswerEarnsPartOfThePoints() {
        Checking.comeTo(start(), WHAT_TO_ASK);

        Checking.send(kim.tick("What failed last winter"), "Fairly sure");

        assertThat(kim.text())
                .contains("Partly right")
                .contains("1 of 2 points")
                .contains("1 right and 0 wrong, of 2 right options");
    }

    @Test
    void anOrderIsGradedByItsPairs() {
        Checking.comeTo(start(), ORDER);
        kim.choose("Ask the porter", "2").choose("Ask the engineer", "3").choose("Offer a pump", "1");

        Checking.send(kim, "Guessing");

        assertThat(kim.text()).contains("1 of 2 such pairs are as they should be: 1 of 2 points");
    }

    @Test
    void aNeighbourInTheGridCountsHalf() {
        Checking.comeTo(start(), STAND);
        kim.choose("Buys from you, and would not call you", "Partner")
                .choose("Calls you, and buys elsewhere", "Friend")
                .choose("Does neither", "Partner");

        Checking.send(kim, "Guessing");

        assertThat(kim.text()).contains("1 in place and 1 next to it, of 3 rows: 1 of 2 points");
    }

    @Test
    void aNumberIsTakenAsPeopleTypeIt() {
        Checking.comeTo(start(), MINUTES);

        Checking.send(kim.fill("Your number", "１０．５"), "Certain");

        assertThat(kim.text()).contains("Right").contains("Yours 10.5").contains("1 of 1 point");
    }

    @Test
    void anIncompleteAnswerIsRefusedAndNothingIsLost() {
        Checking.comeTo(start(), SIGNS);
        kim.choose("She opens a drawer", "She trusts you a little").press("Answer");

        assertThat(kim.status()).isEqualTo(422);
        assertThat(kim.heading()).isEqualTo(SIGNS);
        assertThat(kim.error("She looks at the clock")).isEqualTo("Choose what belongs to “She looks at the clock”.");
        assertThat(kim.error("She opens a drawer")).isEmpty();
        assertThat(kim.text()).contains("Say how sure you are");
        assertThat(kim.document().select("option[selected]").eachText()).containsExactly("She trusts you a little");
    }

    @Test
    void aPlaceIsGivenOnceOnly() {
        Checking.comeTo(start(), ORDER);
        kim.choose("Ask the porter", "1")
                .choose("Ask the engineer", "1")
                .tick("Certain")
                .press("Answer");

        assertThat(kim.status()).isEqualTo(422);
        assertThat(kim.error("Offer a pump")).isEqualTo("Choose the place of “Offer a pump”.");
        assertThat(kim.text()).contains("Place 1 is given already");
        assertThat(kim.document().select("input[checked]").attr("value")).isEqualTo("3");
    }

    @Test
    void goesOnInTheOtherLanguageWithTheSameOrder() {
        Checking.start(kim);
        Checking.comeTo(kim, STAND);
        int third = kim.document().select(".assign-row label").eachText().indexOf("Does neither");

        kim.press("简体中文");

        assertThat(kim.heading()).isEqualTo("这些客户站在哪里？");
        assertThat(kim.document().select(".assign-row label").eachText().indexOf("两样都没有"))
                .isEqualTo(third);
    }

    @Test
    void isResumedFromHomeOnAnotherDevice() {
        Checking.start(kim);
        Checking.send(Checking.rightly(kim), "Certain");

        Browser phone = app.browser(people.kim).open("/");

        assertThat(phone.text()).contains("The check, question 2 of 6");
        assertThat(phone.follow("Continue").text()).contains("Question 2 of 6");
    }

    @Test
    void theModuleTellsFirstBestAndLatestScore() {
        Checking.pass(kim);
        kim.press("Take the check again");
        Checking.fail(kim);

        assertThat(kim.open(MODULE).document().select("#check").text())
                .contains("Done")
                .contains("first 100")
                .contains("best 100")
                .contains("latest 0");
    }

    private Browser start() {
        Checking.start(kim);
        return kim;
    }
}
