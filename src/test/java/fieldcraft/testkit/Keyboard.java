package fieldcraft.testkit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Somebody's hands on the keyboard of a browser, with no mouse beside it. */
public record Keyboard(Page page) {
    private static final int MOST_STOPS = 200;

    /** Presses Tab until this has the focus. */
    public Keyboard tabTo(Locator wanted) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + wanted);
    }

    /** Presses a key so many times. */
    public Keyboard press(String key, int times) {
        for (int pressed = 0; pressed < times; pressed++) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Goes to a link or a button, presses Enter and waits for the page that it leads to. */
    public void enter(Locator wanted) {
        tabTo(wanted);
        AtomicBoolean isThere = new AtomicBoolean();
        Consumer<Page> arrival = next -> isThere.set(true);
        page.onLoad(arrival);
        page.keyboard().press("Enter");
        page.waitForCondition(isThere::get);
        page.offLoad(arrival);
    }

    /** Chooses a radio button of a group of which none is chosen yet, by the arrow keys. */
    public void choose(Locator group, int place) {
        tabTo(group.first());
        page.keyboard().press("Space");
        press("ArrowDown", place);
    }

    public void type(String text) {
        page.keyboard().type(text);
    }
}
