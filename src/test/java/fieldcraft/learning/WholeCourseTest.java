package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.CourseReader;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.Solution;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The delivered course, taken from its first page to its last by somebody who knows it all. */
class WholeCourseTest {
    private final Course course =
            new CourseReader().read(Path.of("content")).course().orElseThrow();

    @ParameterizedTest
    @EnumSource
    void everyModuleCanBeFinishedWithAHundred(Language language) {
        try (TestApp app = TestApp.start()) {
            Browser kim = app.browser(app.people().kim);
            kim.open("/");
            kim.post("/language", Map.of("csrf", csrf(kim), "language", language.tag(), "back", "/"));

            for (CourseModule module : course.modules()) {
                finish(kim, module, language);
            }

            assertThat(kim.open("/").document().select("svg.progress"))
                    .hasSize(course.modules().size())
                    .allMatch(bar -> bar.attr("viewBox")
                            .equals("0 0 " + bar.selectFirst("rect").attr("width") + " 1"));
        }
    }

    private static void finish(Browser browser, CourseModule module, Language language) {
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
