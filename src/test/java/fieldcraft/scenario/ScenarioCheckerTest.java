package fieldcraft.scenario;

import static fieldcraft.scenario.Stories.SOUND;
import static fieldcraft.scenario.Stories.problems;
import static fieldcraft.scenario.Stories.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScenarioCheckerTest {
    @Test
    void aSoundStoryHasNoProblem() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @Test
    void aLinkLeadsToAScene() {
        assertThat(problems(sound("of them](#table)", "of them](#tabel)")))
                .containsExactly("30: error: there is no scene 'tabel'");
        assertThat(problems(sound("4. [](#closed)", "4. [](#close)")))
                .containsExactly("51: error: there is no scene 'close'");
    }

    @Test
    void anIdIsGivenOnce() {
        assertThat(problems(sound("{#order .ending", "{#partner .ending")))
                .contains("57: error: there is a scene 'partner' already: ids are given once");
    }

    @Test
    void aSceneHasAnId() {
        assertThat(problems(sound("## The visit {#visit skills=\"discovery\"}", "## The visit {skills=\"discovery\"}")))
                .anyMatch(problem -> problem.startsWith("24: error: a scene needs an id"));
    }

    @Test
    void aSceneWithChoicesNamesSkills() {
        assertThat(problems(sound(" skills=\"discovery\"", "")))
                .anyMatch(problem -> problem.startsWith("24: error: a scene with choices needs skills"));
    }

    @Test
    void anAttributeIsKnown() {
        assertThat(problems(sound("points=\"0\" gift=1", "points=\"0\" gfit=1")))
                .anyMatch(problem -> problem.startsWith("41: error: unknown attribute 'gfit=1'"));
    }

    @Test
    void aStateIsDeclared() {
        assertThat(problems(sound("if=\"trust = 2\"", "if=\"trsut = 2\"")))
                .containsExactly("50: error: there is no state 'trsut': declare it in the front matter");
        assertThat(problems(sound("value=5", "value=\"5 + gfit\"")))
                .containsExactly("53: error: there is no state 'gfit': declare it in the front matter");
        assertThat(problems(sound("He asks what brings you here.", "He asks. {if=\"luck\"}")))
                .containsExactly("24: error: there is no state 'luck': declare it in the front matter");
    }

    @Test
    void aSkillIsACompetencyOfTheCourse() {
        assertThat(ScenarioChecker.check(
                        "story.md", Stories.parsed(SOUND), Language.EN, Set.of("trust", "timing", "integrity")))
                .extracting(Object::toString)
                .containsExactly("story.md:24: error: there is no competency 'discovery'");
    }

    @Test
    void aBraceIsNotLeftOver() {
        assertThat(problems(sound("The new chief has", "The new {chief has")))
                .anyMatch(problem -> problem.startsWith("12: error: "));
    }

    @Test
    void aBadExpressionIsToldWithItsColumn() {
        assertThat(problems(sound("if=\"trust >= 3\"", "if=\"trust => 3\"")))
                .anyMatch(problem -> problem.startsWith("49: error: ") && problem.contains("column 8"));
    }

    @Test
    void pointsMatchTheSkills() {
        assertThat(problems(sound("points=\"3 2\"", "points=\"3\"")))
                .anyMatch(problem -> problem.startsWith("14: error: points=\"3\""));
        assertThat(problems(sound("points=\"3 2\"", "points=\"4 2\"")))
                .anyMatch(problem -> problem.startsWith("14: error: points=\"4 2\""));
    }

    @Test
    void aSceneCanBeReached() {
        assertThat(problems(sound("3. [](#order) {if=\"trust = 2\"}\n", "")))
                .contains("56: error: no path leads to this scene");
    }

    @Test
    void someStateCanTakeAChoice() {
        assertThat(problems(sound("{points=\"0\" trust=-1}", "{points=\"0\" if=\"trust > 1\"}")))
                .contains("32: error: no state can take this choice");
    }

    @Test
    void someStateCanTakeARoute() {
        assertThat(problems(sound("3. [](#order) {if=\"trust = 2\"}", "3. [](#order) {if=\"trust > 3\"}")))
                .contains("50: error: no state can take this route");
    }

    @Test
    void everyPositionHasAnOpenChoice() {
        assertThat(problems(sound("""
                        points="3" trust=+1}
                          > The best opening is a question.
                        - [Tell him about the exchanges, all four models of them](#table) {points="1"}""", """
                        points="3" if="trust > 0" trust=+1}
                          > The best opening is a question.
                        - [Tell him about the exchanges, all four models of them](#table) {points="1" if="trust > 0"}""").replace("{points=\"0\" trust=-1}", "{points=\"0\" if=\"trust > 0\"}")))
                .containsExactly("24: error: no choice is open here when trust = 0");
    }

    @Test
    void everyPositionHasTwoOpenChoices() {
        assertThat(problems(sound("points=\"3\" trust=+1}", "points=\"3\" if=\"trust > 0\" trust=+1}")
                        .replace("{points=\"0\" trust=-1}", "{points=\"0\" if=\"trust = 1 and not gift\"}")))
                .contains("24: error: only one choice is open here when trust = 0 and gift = 0");
    }

    @Test
    void someRouteIsAlwaysOpen() {
        assertThat(problems(sound("4. [](#closed)", "4. [](#closed) {if=\"trust = 1\"}")))
                .containsExactly(
                        "46: error: every route is closed when gift = 0 and trust = 0; the last one needs no guard");
    }

    @Test
    void theStoryNeverGoesRound() {
        assertThat(problems(sound("of them](#table) {points=\"1\"}", "of them](#door) {points=\"1\"}")))
                .contains("24: error: the story can go round for ever: visit > door > visit");
    }

    @Test
    void routesNeverGoRound() {
        assertThat(problems(sound("4. [](#closed)", "4. [](#hall)\n\n## Hall {#hall}\n\n1. [](#decision)\n")))
                .anyMatch(problem -> problem.endsWith("error: the routes from here can go round for ever"));
    }

    @Test
    void anEndingHasAValueAndAnOutcome() {
        assertThat(problems(sound(".ending value=5 outcome=won", ".ending outcome=won")))
                .anyMatch(problem -> problem.startsWith("53: error: an ending needs value"));
        assertThat(problems(sound(".ending value=5 outcome=won", ".ending value=5")))
                .anyMatch(problem -> problem.startsWith("53: error: an ending needs outcome"));
    }

    @Test
    void aBreachNeverPasses() {
        assertThat(problems(sound("value=0 outcome=breach", "value=4 outcome=breach")))
                .contains("65: error: a path to this breach scores 75 and passes from 70 on: a breach must never pass");
    }

    @Test
    void aBreachIsJudgedByTheBestPathToIt() {
        assertThat(problems(sound("value=0 outcome=breach", "value=3 outcome=breach")))
                .isEmpty();
    }

    @Test
    void somePathPasses() {
        assertThat(problems(sound("outcome=won", "outcome=breach").replace("outcome=partly", "outcome=breach")))
                .contains("10: error: no path passes");
    }

    @Test
    void somePathFails() {
        assertThat(problems(sound("pass: 70", "pass: 5"))).contains("10: error: no path fails: the worst one scores 6");
    }

    @Test
    void theStateIsNotTooLarge() {
        assertThat(
                        problems(
                                sound(
                                        "gift: {range: 0..1",
                                        "much: {range: 0..999999999, start: 0}\n  more: {range: 0..999999999, start: 0}\n  gift: {range: 0..1")))
                .contains(
                        "6: error: the state needs 63 bits, at most 56 are possible: declare fewer, or with smaller ranges");
    }

    @Test
    void aDeclaredStateIsRead() {
        String unread = sound("gift: {range: 0..1", "luck: {range: 0..1, start: 0}\n  gift: {range: 0..1");
        assertThat(problems(unread)).containsExactly("7: error: nothing reads the state 'luck'");
        assertThat(problems(unread.replace("The new chief has his door open.", "It is open. {if=\"luck = 0\"}")))
                .isEmpty();
        assertThat(problems(unread.replace(
                        "luck: {range: 0..1, start: 0", "luck: {range: 0..1, start: 0, label: Luck, show: true")))
                .isEmpty();
    }

    @Test
    void aChoiceHasFeedback() {
        assertThat(problems(sound("  > A chance missed.\n", "")))
                .anyMatch(problem -> problem.startsWith("43: error: a choice needs feedback"));
    }

    @Test
    void moreThanFiveMillionPositionsAreTooMany() {
        StringBuilder state = new StringBuilder();
        StringBuilder scenes = new StringBuilder();
        for (int scene = 1; scene <= 12; scene++) {
            state.append("v%d: {range: 0..3, start: 0}, ".formatted(scene));
            scenes.append("## Scene {#s%d skills=\"trust\"}\n\n".formatted(scene));
            for (int value = 0; value <= 3; value++) {
                scenes.append(
                        "- [To %d](#s%d) {points=\"1\" v%d=%d}\n  > .\n".formatted(value, scene + 1, scene, value));
            }
            scenes.append("\n");
        }
        scenes.append("## End {#s13 .ending value=\"v1+v2+v3+v4+v5+v6+v7+v8+v9+v10+v11+v12\" outcome=won}\n");
        assertThat(problems("---\ntitle: A story\nrole: You\npass: 70\nstate: {" + state + "}\n---\n" + scenes))
                .contains(
                        "7: error: more than 5,000,000 positions: narrow the ranges, or let fewer guards read the state");
    }
}
