package fieldcraft.learning;

import static fieldcraft.learning.Playing.ASK;
import static fieldcraft.learning.Playing.ASK_WHAT_FAILED;
import static fieldcraft.learning.Playing.MODULE;
import static fieldcraft.learning.Playing.PRESENT;
import static fieldcraft.learning.Playing.WALK_IN;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlayingTest {
    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final Browser kim = app.browser(people.kim);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void beginsWithTheLesson() {
        kim.open("/").follow("Read the lesson");

        assertThat(kim.path()).isEqualTo(MODULE + "/lesson");
        assertThat(kim.text()).contains("announced or endured");
    }

    @Test
    void goesOnFromTheLessonToTheScenario() {
        kim.open(MODULE + "/lesson").press("Read: on to the scenario");

        assertThat(kim.path()).isEqualTo(MODULE);
        assertThat(kim.text()).contains("You sell pumps to a waterworks.").contains("70");
        assertThat(kim.open("/").text()).contains("The lesson is read");
    }

    @Test
    void tellsTheRoleAndTheFirstSceneWithItsChoices() {
        Playing.start(kim);

        assertThat(kim.heading()).isEqualTo("At the gate");
        assertThat(kim.text())
                .contains("You sell pumps to a waterworks.")
                .contains(ASK)
                .contains(WALK_IN);
    }

    @Test
    void tellsTheConsequenceBeforeTheNextScene() {
        Playing.start(kim);

        Playing.choose(kim, ASK);

        assertThat(kim.text()).containsSubsequence("He points at a door.", "In the office", "ten minutes");
    }

    @Test
    void offersOnlyChoicesWhoseGuardHolds() {
        Playing.start(kim);

        assertThat(Playing.choose(kim, WALK_IN).text()).doesNotContain("Ask for her manager at once");
    }

    @Test
    void showsAParagraphOnlyWhereItsGuardHolds() {
        Playing.start(kim);

        assertThat(Playing.choose(kim, ASK).text()).contains("It is a friendly ten minutes.");
    }

    @Test
    void givesNoVerdictWhilePlaying() {
        Playing.start(kim);
        Playing.choose(kim, WALK_IN);

        assertThat(kim.text()).doesNotContain("announced as a nuisance").doesNotContain("Blunder");
    }

    @Test
    void goesOnInTheOtherLanguageWhereItStood() {
        Playing.start(kim);
        Playing.choose(kim, ASK);

        kim.press("简体中文");

        assertThat(kim.heading()).isEqualTo("办公室里");
        assertThat(kim.document().select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(kim.text()).contains("他指了指一扇门。").contains("问去年冬天出了什么故障");
    }

    @Test
    void isFoundAgainOnAnotherDevice() {
        Playing.start(kim);
        Playing.choose(kim, ASK);

        Browser phone = app.browser(people.kim).open("/").follow("Continue");

        assertThat(phone.heading()).isEqualTo("In the office");
    }

    @Test
    void endsWithTheStoryThenTheScore() {
        Playing.play(kim, ASK, ASK_WHAT_FAILED);

        assertThat(kim.text()).containsSubsequence("She opens a drawer", "An order", "Two pumps", "100", "Passed");
    }

    @Test
    void namesTheCostliestDecisionAndWhatChangedSinceTheLastAttempt() {
        Playing.play(kim, WALK_IN, PRESENT);
        assertThat(kim.text())
                .contains("Not passed")
                .contains("The costliest decision")
                .contains("Decision 1");

        Playing.play(kim, ASK, ASK_WHAT_FAILED);

        assertThat(kim.text()).contains("Last time it was 18 (", "): a change of +82.");
    }

    @Test
    void saysThatNothingHasChangedSinceTheLastAttempt() {
        Playing.play(kim, WALK_IN, PRESENT);
        Playing.play(kim, WALK_IN, PRESENT);

        assertThat(kim.text()).contains("Last time it was 18 (", "), the same as this time.");
    }

    @Test
    void keepsFirstBestAndLatestScore() {
        Playing.play(kim, WALK_IN, PRESENT);
        Playing.play(kim, ASK, ASK_WHAT_FAILED);
        Playing.play(kim, ASK, PRESENT);

        kim.open(MODULE);

        assertThat(kim.text()).contains("first 18").contains("best 100").contains("latest");
        assertThat(kim.document().select("table.attempts tbody tr")).hasSize(3);
    }

    @Test
    void theCheckComesNextWhenTheScenarioIsPassed() {
        kim.open(MODULE + "/lesson").press("Read: on to the scenario");
        Playing.play(kim, ASK, ASK_WHAT_FAILED);

        assertThat(kim.open("/").text()).contains("Next: the check").contains("2 of 4 parts");
    }
}
