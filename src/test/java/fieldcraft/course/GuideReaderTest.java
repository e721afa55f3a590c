package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideReaderTest {
    private static final String PAGE = "---\ntitle: %s\nposition: %d\n---\n\nText.\n";

    @TempDir
    private Path folder;

    private TinyCourse content;

    @BeforeEach
    void writeTwoPages() throws IOException {
        content = TinyCourse.in(folder)
                .write("authoring/alpha.en.md", PAGE.formatted("Alpha", 2))
                .write("authoring/alpha.zh.md", PAGE.formatted("甲", 2))
                .write("authoring/beta.en.md", PAGE.formatted("Beta", 1))
                .write("authoring/beta.zh.md", PAGE.formatted("乙", 1));
    }

    @Test
    void pagesStandByTheirPosition() {
        assertThat(guide(Language.ZH)).extracting(GuidePage::title).containsExactly("乙", "甲");
        assertThat(guide(Language.EN)).extracting(GuidePage::name).containsExactly("beta", "alpha");
    }

    @Test
    void theExampleIsTheLastPage() throws IOException {
        content.write("authoring/example/scenario.en.md", content.text("01-first-visit/scenario.en.md"))
                .write("authoring/example/scenario.zh.md", content.text("01-first-visit/scenario.zh.md"));

        GuidePage last = guide(Language.EN).get(2);

        assertThat(last.name()).isEqualTo("example");
        assertThat(last.title()).isEqualTo("The first visit");
        assertThat(last.html()).contains("## At the gate {#gate skills=&quot;trust&quot;}");
    }

    @Test
    void theExampleIsCheckedWithTheRest() throws IOException {
        content.write("authoring/example/scenario.en.md", "nothing");

        assertThat(errors())
                .contains("authoring/example/scenario.zh.md:1: error: this file is missing")
                .contains("authoring/example/scenario.en.md:1: error: 'title' is missing");
    }

    @Test
    void everyPageStandsInEveryLanguage() throws IOException {
        content.delete("authoring/alpha.zh.md");

        assertThat(errors()).containsExactly("authoring/alpha.zh.md:1: error: this file is missing");
    }

    @Test
    void aPageNeedsItsPosition() throws IOException {
        content.edit("authoring/alpha.en.md", "position: 2", "position: last");

        assertThat(errors())
                .containsExactly("authoring/alpha.en.md:3: error: 'position' is a whole number from 1 to 99");
    }

    private List<GuidePage> guide(Language language) {
        return new CourseReader().read(folder).course().orElseThrow().guide().get(language);
    }

    private List<String> errors() {
        return new CourseReader()
                .read(folder).problems().stream()
                        .filter(ContentProblem::isError)
                        .map(ContentProblem::toString)
                        .toList();
    }
}
