package fieldcraft.scenario;

import static fieldcraft.scenario.Stories.SOUND;
import static fieldcraft.scenario.Stories.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.ContentProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationCheckTest {
    @Test
    void wordsMayDiffer() {
        assertThat(differences(sound("The new chief has his door open.", "新处长的门开着。")
                        .replace("Leave nothing", "什么也不留")
                        .replace("A chance missed.", "错过了。")
                        .replace("## Partner", "## 伙伴")))
                .isEmpty();
    }

    @Test
    void spellingOfExpressionsMayDiffer() {
        assertThat(differences(sound("trust >= 3", "(trust>=3)"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pass: 70 | pass: 71 | 10: the pass mark: 70 in the original, 71 here
                    trust: {range: 0..3 | trust: {range: 0..4 | 6: the range of 'trust': 0..3 in the original, 0..4 here
                    gift: {range: 0..1, start: 0 | gift: {range: 0..1, start: 1 | 7: the start of 'gift': 0 in the original, 1 here
                    gift | present | 10: the declared state: [trust, gift] in the original, [trust, present] here
                    skills="discovery" | skills="trust" | 24: the skills: [discovery] in the original, [trust] here
                    of them](#table) | of them](#decision) | 30: the link: table in the original, decision here
                    trust >= 3 | trust >= 2 | 49: the guard: trust >= 3 in the original, trust >= 2 here
                    points="1 1" | points="1 2" | 19: the points: [1, 1] in the original, [1, 2] here
                    gift=1} | gift=+1} | 41: the effects: [gift=1] in the original, [gift=+1] here
                    (#decision) {points="1"} | (#decision) {points="1" real=true} | 43: the mark of the real story: false in the original, true here
                    value=5 | value=6 | 53: the value: 5 in the original, 6 here
                    outcome=partly | outcome=open | 57: the outcome: partly in the original, open here
                    """)
    void nothingElseMayDiffer(String original, String translation, String difference) {
        assertThat(differences(sound(original, translation))).contains(difference);
    }

    @Test
    void everyChoiceIsTranslated() {
        assertThat(differences(sound("- [Leave nothing](#decision) {points=\"1\"}\n  > A chance missed.\n", "")))
                .containsExactly("35: the number of choices: 3 in the original, 2 here");
    }

    @Test
    void everyRouteIsTranslated() {
        assertThat(differences(sound("3. [](#order) {if=\"trust = 2\"}\n", "")))
                .contains("46: the number of routes: 4 in the original, 3 here");
    }

    @Test
    void everySceneIsTranslated() {
        assertThat(differences(SOUND.replaceFirst("(?s)## Frozen.*", "")))
                .containsExactly("10: the scene 'frozen' of the original is missing");
        assertThat(differences(SOUND + "\n## More {#more .ending value=0 outcome=lost}\n"))
                .containsExactly("69: the original has no scene 'more'");
    }

    @Test
    void scenesKeepTheirOrder() {
        String closed = "## Closed {#closed .ending value=0 outcome=lost}\n\nThe door is closed.\n\n";
        assertThat(differences(sound(closed, "") + "\n" + closed))
                .containsExactly("61: scenes keep their order: 'closed' stands here in the original");
    }

    @Test
    void sceneAndTranslationAreOfOneKind() {
        assertThat(differences(SOUND.replaceFirst("(?s)## Frozen.*", "## Frozen {#frozen}\n\n1. [](#closed)\n")))
                .containsExactly("65: choices, routes or an ending: this scene is of another kind in the original");
    }

    @Test
    void paragraphsKeepTheirGuards() {
        assertThat(differences(sound("The door is closed.", "The door is closed. {if=\"trust = 0\"}")))
                .containsExactly("61: the guards of its paragraphs: [] in the original, [trust = 0] here");
    }

    private static List<String> differences(String translation) {
        return ScenarioChecker.compareTranslations(Stories.parsed(SOUND), "story.zh.md", Stories.parsed(translation))
                .stream()
                .map(ContentProblem::toString)
                .map(problem -> problem.replaceFirst("^story.zh.md:(\\d+): error: ", "$1: "))
                .toList();
    }
}
