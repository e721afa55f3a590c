package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.course.CourseModule;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.Solution;
import fieldcraft.testkit.Browser;
import java.util.Map;

/** Somebody who knows it all, at work on a module. */
public final class Studying {
    private Studying() {}

    /** Does everything in a module, and has a hundred in it. */
    public static void finish(Browser browser, CourseModule module, Language language) {
        String address = "/modules/" + module.id();
        read(browser, address);
        module.scenario().ifPresent(scenario -> play(browser, address, scenario.solution()));
        module.check().ifPresent(check -> answer(browser, address, new Knowing(check.in(language))));
        module.practice().ifPresent(practice -> write(browser, address));
    }

    private static void read(Browser browser, String module) {
        browser.open(module + "/lesson");
        browser.press(browser.document().select(".after-reading button").text());
    }

    private static void play(Browser browser, String module, Solution solution) {
        String attempt = browser.post(module + "/attempts", Map.of("csrf", csrf(browser)))
                .path();
        for (int choice : solution.bestPath()) {
            String step = browser.document().select("input[name=step]").attr("value");
            Playing.forge(browser, attempt, step, String.valueOf(choice));
        }
        assertThat(browser.text()).containsPattern("100 (of|/) 100");
        assertThat(browser.open(attempt + "/review").status()).isEqualTo(200);
    }

    private static void answer(Browser browser, String module, Knowing knowing) {
        browser.open(module);
        browser.post(module + "/checks", Map.of("csrf", csrf(browser)));
        for (int asked = 0; asked < knowing.check().questions().size(); asked++) {
            knowing.answer(browser);
            assertThat(browser.status()).isEqualTo(200);
            browser.follow(browser.document().select("a.primary").text());
        }
        assertThat(browser.text()).containsPattern("100 (of|/) 100");
    }

    private static void write(Browser browser, String module) {
        browser.open(module + "/practice");
        browser.document().selectFirst("textarea").val("Two accounts, and what I will ask on Monday.");
        browser.press(browser.document().select("main form button.primary").text());
        assertThat(browser.status()).isEqualTo(200);
    }

    private static String csrf(Browser browser) {
        return browser.document().select("input[name=csrf]").attr("value");
    }
}
