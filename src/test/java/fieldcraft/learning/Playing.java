package fieldcraft.learning;

import fieldcraft.testkit.Browser;
import java.util.Map;

/** What trainees do on the pages of the tiny course, in words. */
public final class Playing {
    static final String MODULE = "/modules/first-visit";
    public static final String ASK = "Ask who looks after the pumps";
    static final String WALK_IN = "Hand him a brochure and walk in";
    public static final String ASK_WHAT_FAILED = "Ask what failed last winter";
    static final String PRESENT = "Present the catalogue from page one";

    private Playing() {}

    /** Starts the scenario; the address of the attempt. */
    public static String start(Browser browser) {
        String button = browser.open(MODULE)
                .document()
                .select("form[action$=/attempts] button")
                .text();
        return browser.press(button).path();
    }

    /** Presses the button of the choice with these words. */
    static Browser choose(Browser browser, String words) {
        String button = browser.document().select("button[name=choice]").eachText().stream()
                .filter(text -> text.endsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice '" + words + "' in " + browser.text()));
        return browser.press(button);
    }

    /** Plays a whole attempt; its address. */
    public static String play(Browser browser, String first, String second) {
        String attempt = start(browser);
        choose(browser, first);
        choose(browser, second);
        return attempt;
    }

    /** Sends a decision that is on no page. */
    static Browser forge(Browser browser, String attempt, String step, String choice) {
        String csrf =
                browser.open(attempt).document().select("input[name=csrf]").attr("value");
        return browser.post(attempt + "/decisions", Map.of("csrf", csrf, "step", step, "choice", choice));
    }
}
