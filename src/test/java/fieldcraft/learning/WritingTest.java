package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The practice: a prompt, a text, its drafts and its versions. */
class WritingTest {
    private static final String PRACTICE = "/modules/first-visit/practice";
    private static final String TEXT = "Your text";

    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final Browser kim = app.browser(people.kim);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void tellsThePromptAndHowTheTextIsRead() {
        kim.open(PRACTICE);

        assertThat(kim.heading()).isEqualTo("Your own gate");
        assertThat(kim.text())
                .contains("Think of the last gate you stood at.")
                .contains("3 criteria with four levels each")
                .containsSubsequence("Evidence", "1 Retells: says that there was a gate", "4 Transfers");
    }

    @Test
    void aDraftIsKeptAndStandsThereAgain() {
        kim.open(PRACTICE).fill(TEXT, "A porter,\r\nreading.").press("Save draft");

        assertThat(kim.text()).contains("Draft saved.");
        assertThat(app.browser(people.kim).open(PRACTICE).value(TEXT)).isEqualTo("A porter,\nreading.");
    }

    @Test
    void handedInItIsDoneAndCanBeReadAgainInEveryVersion() {
        kim.open(PRACTICE).fill(TEXT, "A porter, reading.").press("Hand in");
        app.clock().advance(Duration.ofHours(1));
        kim.fill(TEXT, "A porter, standing up.").press("Hand in");

        assertThat(kim.text()).contains("The practice is done.").containsSubsequence("Version 2", "Version 1");
        kim.follow("Version 1");
        assertThat(kim.text()).contains("A porter, reading.").doesNotContain("standing up");
        assertThat(kim.path()).isEqualTo(PRACTICE + "/versions/1");
    }

    @Test
    void sayingThatTheTextWasChangedSinceItWasHandedIn() {
        kim.open(PRACTICE).fill(TEXT, "A porter, reading.").press("Hand in");
        assertThat(kim.text()).doesNotContain("changed since");

        app.clock().advance(Duration.ofMinutes(1));
        kim.fill(TEXT, "A porter, standing up.").press("Save draft");

        assertThat(kim.text()).contains("changed since");
    }

    @Test
    void theSameTextHandedInTwiceIsOneVersion() {
        Browser again = app.browser(people.kim).open(PRACTICE).fill(TEXT, "A porter.");
        kim.open(PRACTICE).fill(TEXT, "A porter.").press("Hand in");

        again.press("Hand in");

        assertThat(again.text()).contains("kept once").doesNotContain("Version 2");
    }

    @Test
    void twoTabsLoseNothing() {
        Browser otherTab = app.browser(people.kim).open(PRACTICE).fill(TEXT, "Written in the other tab.");
        kim.open(PRACTICE).fill(TEXT, "Written here.").press("Save draft");

        otherTab.press("Save draft");

        assertThat(otherTab.text())
                .contains("nothing was overwritten")
                .contains("A text of yours from another tab")
                .contains("Written in the other tab.");
        assertThat(otherTab.value(TEXT)).isEqualTo("Written here.");
        assertThat(kim.open(PRACTICE).text()).contains("Written in the other tab.");
    }

    @Test
    void whatWasSetAsideIsRemovedWhenItsOwnerSaysSo() {
        Browser otherTab = app.browser(people.kim).open(PRACTICE).fill(TEXT, "Written in the other tab.");
        kim.open(PRACTICE).fill(TEXT, "Written here.").press("Save draft");
        otherTab.press("Hand in");

        otherTab.fill(TEXT, "Written here and there.");
        otherTab.tick("I have what I need: remove it with the next save").press("Hand in");

        assertThat(otherTab.text()).contains("Handed in.").doesNotContain("from another tab");
        assertThat(otherTab.value(TEXT)).isEqualTo("Written here and there.");
    }

    @Test
    void anEmptyTextIsNotHandedIn() {
        kim.open(PRACTICE).fill(TEXT, " \n ").press("Hand in");

        assertThat(kim.status()).isEqualTo(422);
        assertThat(kim.error(TEXT)).isEqualTo("Write something before you hand it in.");
    }

    @Test
    void aTextThatIsTooLongIsNotSavedAndNotLost() {
        String text = "长".repeat(20_001);

        kim.open(PRACTICE).fill(TEXT, text).press("Save draft");

        assertThat(kim.status()).isEqualTo(422);
        assertThat(kim.error(TEXT)).contains("20,001").contains("20,000");
        assertThat(kim.value(TEXT)).isEqualTo(text);
        kim.fill(TEXT, "长".repeat(20_000)).press("Hand in");
        assertThat(kim.text()).contains("Handed in.");
    }

    @Test
    void controlCharactersAreRefused() {
        kim.open(PRACTICE).fill(TEXT, "A\u000bB").press("Hand in");

        assertThat(kim.status()).isEqualTo(400);
        assertThat(kim.open(PRACTICE).text()).doesNotContain("Handed in on");
    }

    @Test
    void whatWasTypedIsShownAsTextAndNeverAsMarkup() {
        String text = "</textarea><script>alert(1)</script> & <b>";

        kim.open(PRACTICE).fill(TEXT, text).press("Hand in");

        assertThat(kim.value(TEXT)).isEqualTo(text);
        kim.follow("Version 1");
        assertThat(kim.document().select(".written").text()).isEqualTo(text);
        assertThat(kim.document().select(".written *")).isEmpty();
    }

    @Test
    void theScriptThatSavesWhileTypingGetsOneLineAndTheNextRevision() {
        Map<String, String> fields = quietFields("Written while typing.");

        kim.post(PRACTICE + "/draft", fields);

        assertThat(kim.text()).isEqualTo("Saved 10:00");
        assertThat(kim.document().select("[data-revision]").attr("data-revision"))
                .isEqualTo("1");
        assertThat(kim.open(PRACTICE).value(TEXT)).isEqualTo("Written while typing.");
    }

    @Test
    void theScriptIsToldThatAnotherTabWasQuicker() {
        Map<String, String> fields = quietFields("Written while typing.");
        app.browser(people.kim).open(PRACTICE).fill(TEXT, "Written elsewhere.").press("Save draft");

        kim.post(PRACTICE + "/draft", fields);

        assertThat(kim.status()).isEqualTo(409);
        assertThat(kim.text()).contains("reload this page to see both");
        assertThat(kim.open(PRACTICE).text()).contains("Written while typing.");
    }

    @Test
    void aVersionOfSomebodyElseIsNotFound() {
        kim.open(PRACTICE).fill(TEXT, "A porter.").press("Hand in");
        Browser mo = app.browser(people.mo);

        for (String path :
                new String[] {PRACTICE + "/versions/1", PRACTICE + "/versions/one", "/modules/nowhere/practice"}) {
            assertThat(mo.open(path).status()).as(path).isEqualTo(404);
        }
        assertThat(mo.open(PRACTICE).value(TEXT)).isEmpty();
    }

    @Test
    void theModuleAndHomeSayHowFarItIs() {
        kim.open(PRACTICE).fill(TEXT, "A porter.").press("Save draft");
        assertThat(kim.open("/modules/first-visit")
                        .document()
                        .select("#practice")
                        .text())
                .contains("In progress")
                .contains("Go on writing");

        kim.open(PRACTICE).press("Hand in");

        assertThat(kim.open("/modules/first-visit")
                        .document()
                        .select("#practice")
                        .text())
                .contains("Done")
                .contains("Handed in on");
        assertThat(kim.open("/").text()).contains("1 of 4 parts");
    }

    private Map<String, String> quietFields(String text) {
        Map<String, String> fields = new HashMap<>(Map.of("text", text, "quiet", "yes"));
        for (String name : new String[] {"csrf", "revision", "tab"}) {
            fields.put(
                    name,
                    kim.open(PRACTICE)
                            .document()
                            .select(".writing input[name=" + name + "]")
                            .attr("value"));
        }
        return fields;
    }
}
