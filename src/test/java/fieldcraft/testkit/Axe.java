package fieldcraft.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks at a page as somebody who cannot see it well, with the rules of axe. */
public final class Axe {
    private Axe() {}

    /** What is wrong with the page, one line for each rule that is broken; empty if nothing is. */
    public static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
