package fieldcraft;

import fieldcraft.learning.Checking;
import fieldcraft.learning.Playing;
import fieldcraft.testkit.Browser;

/**
 * What somebody has done in the tiny course, and handed in a text besides.
 *
 * @param attempt one that goes on
 * @param played one that has ended
 * @param check one that goes on
 * @param answered one that was passed
 */
record PermissionWork(String attempt, String played, String check, String answered) {
    /** Does it, as whoever is signed in. */
    static PermissionWork by(Browser browser) {
        String played = Playing.play(browser, Playing.ASK, Playing.ASK_WHAT_FAILED);
        String attempt = Playing.start(browser);
        String answered = Checking.pass(browser);
        String check = Checking.start(browser);
        browser.open("/modules/first-visit/practice")
                .fill("Your text", "A porter.")
                .press("Hand in");
        return new PermissionWork(number(attempt), number(played), number(check), number(answered));
    }

    /** The address with what it is about: reviews and reports tell of what has ended, as does the feedback on a check. */
    String fillIn(String path) {
        boolean tellsOfPlayed = path.endsWith("/review") || path.startsWith("/reports");
        return path.replace("{attempt}", tellsOfPlayed ? played : attempt)
                .replace("{check}", path.endsWith("/feedback") ? answered : check)
                .replace("{version}", "1");
    }

    private static String number(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
