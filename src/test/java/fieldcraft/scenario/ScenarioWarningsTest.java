package fieldcraft.scenario;

import static fieldcraft.scenario.Stories.problems;
import static fieldcraft.scenario.Stories.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioWarningsTest {
    @Test
    void clickingAtRandomShouldNotPass() {
        assertThat(problems(sound("pass: 70", "pass: 60")))
                .containsExactly("10: warning: 18.5 % of those who click at random pass: at most 15 % should");
    }

    @Test
    void theLongestChoiceShouldNotPass() {
        assertThat(problems(sound("Wait until he looks up", "Wait in the doorway until he looks up from his papers")
                        .replace(
                                "Ask him what he was sent to do",
                                "Ask him what he was sent to do and what he would like to see done first")
                        .replace(
                                "Leave him a report on",
                                "Leave him a report, bound and with a summary on its cover, on")))
                .contains("10: warning: who always takes the longest choice passes, with 100");
    }

    @Test
    void theShortestChoiceShouldNotPass() {
        assertThat(problems(sound("Wait until he looks up", "Wait")
                        .replace("Ask him what he was sent to do", "Ask")
                        .replace("Leave him a report on his own lines", "Report")))
                .contains("10: warning: who always takes the shortest choice passes, with 100");
    }

    @Test
    void theLengthOfAChoiceShouldNotGiveItAway() {
        assertThat(problems(sound("Wait until he looks up", "Wait").replace("Ask him what he was sent to do", "Ask")))
                .contains("10: warning: the shortest choice earns the most points in 2 of 3 scenes");
        assertThat(problems(sound("Wait until he looks up", "Wait in the doorway until he looks up from his papers")
                        .replace(
                                "Ask him what he was sent to do",
                                "Ask him what he was sent to do and what he would like to see done first")))
                .contains("10: warning: the longest choice earns the most points in 2 of 3 scenes");
    }

    @Test
    void aSceneShouldNotBeLong() {
        assertThat(problems(sound("The new chief has his door open.", "and ".repeat(181))))
                .containsExactly("10: warning: this scene has 181 words, more than 180");
    }

    @Test
    void aChoiceShouldNotBeLong() {
        assertThat(problems(sound(
                        "Walk in with a loud good morning", "and ".repeat(31).strip())))
                .containsExactly("19: warning: this choice has 31 words, more than 30");
    }

    @Test
    void inChineseCharactersAreCounted() {
        String scene = sound("The new chief has his door open.", "新".repeat(321));
        String choice = sound("Walk in with a loud good morning", "新".repeat(61));
        assertThat(inChinese(scene)).containsExactly("10: warning: this scene has 321 characters, more than 320");
        assertThat(inChinese(choice)).contains("19: warning: this choice has 61 characters, more than 60");
    }

    @Test
    void fourChoicesAtOnceAreEnough() {
        String more = "- [Leave nothing](#decision) {points=\"1\"}\n  > A chance missed.\n";
        assertThat(problems(sound(more, more + more + more)))
                .containsExactly("35: warning: 5 choices are open here at once: up to four are easier to weigh");
    }

    @Test
    void choicesThatAreNeverOpenTogetherAreNotTooMany() {
        String more = "- [Leave nothing](#decision) {points=\"1\"}\n  > A chance missed.\n";
        String poor = more.replace("points", "if=\"trust = 0\" points");
        String rich = more.replace("points", "if=\"trust > 0\" points");
        assertThat(problems(sound(more, more + poor + rich))).isEmpty();
    }

    @Test
    void aStoryShouldHaveFourEndingsAndABreach() {
        assertThat(problems(sound("1. [](#frozen) {if=\"gift = 1\"}\n", "1. [](#order) {if=\"gift = 1\"}\n")
                        .replaceFirst("(?s)## Frozen.*", "")))
                .contains(
                        "10: warning: only 3 endings: four or more make a story",
                        "10: warning: no ending is a breach of integrity");
    }

    @Test
    void theRealStoryShouldBeMarked() {
        assertThat(problems(sound(" real=true", "")))
                .containsExactly("10: warning: no choice is marked as what really happened, with real=true");
    }

    @Test
    void oneDecisionShouldNotCostHalfOfTheScore() {
        assertThat(problems(sound("value=5 outcome=won", "value=9 outcome=won")))
                .contains("32: warning: this decision can cost more than half of the score at once: 60.0 of 100");
    }

    private static List<String> inChinese(String text) {
        return ScenarioChecker.check("story.md", Stories.parsed(text), Language.ZH).stream()
                .map(ContentProblem::toString)
                .map(problem -> problem.replaceFirst("^story.md:", ""))
                .toList();
    }
}
