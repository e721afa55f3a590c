package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.CourseReader;
import fieldcraft.markdown.Language;
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
                Studying.finish(kim, module, language);
            }

            assertThat(kim.open("/").document().select("svg.progress"))
                    .hasSize(course.modules().size())
                    .allMatch(bar -> bar.attr("viewBox")
                            .equals("0 0 " + bar.selectFirst("rect").attr("width") + " 1"));
        }
    }

    private static String csrf(Browser browser) {
        return browser.document().select("input[name=csrf]").attr("value");
    }
}
