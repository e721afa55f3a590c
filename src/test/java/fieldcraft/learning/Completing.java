package fieldcraft.learning;

import fieldcraft.testkit.Browser;
import java.util.Map;

/** Does the whole module of the tiny course. */
public final class Completing {
    private Completing() {}

    /** As whoever is signed in. */
    public static void complete(Browser browser) {
        String csrf = browser.open(Playing.MODULE)
                .document()
                .select("input[name=csrf]")
                .val();
        browser.post(Playing.MODULE + "/reading", Map.of("csrf", csrf));
        Playing.play(browser, Playing.ASK, Playing.ASK_WHAT_FAILED);
        Checking.pass(browser);
        browser.open(Playing.MODULE + "/practice")
                .fill("Your text", "I would ask the porter.")
                .press("Hand in");
    }

    /** Plays, answers and writes once more. */
    public static void completeAgain(Browser browser) {
        Playing.play(browser, Playing.ASK, Playing.ASK_WHAT_FAILED);
        Checking.pass(browser);
        browser.open(Playing.MODULE + "/practice")
                .fill("Your text", "This time I would ask the engineer.")
                .press("Hand in");
    }
}
