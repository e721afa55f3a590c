package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.course.LessonReader.LessonFile;
import fieldcraft.course.Pictures.PictureFolder;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" role="img" aria-labelledby="title desc">
            <title id="title">Axes</title><desc id="desc">Two axes</desc><path d="M0 0L9 9"/></svg>""";
    private static final String LESSON = """
            ---
            title: The visit
            minutes: 6
            objectives:
              - You can ask.
            ---

            ## What happened {#what-happened .story}

            PICTURE

            WORDS

            ## Take along {#take-along .take-along}
            """.replace("WORDS", "He waits. ".repeat(450));

    private final Problems lesson = new Problems("lesson.en.md");
    private final Problems drawing = new Problems("axes.en.svg");

    @Test
    void standInTheLessonAsDrawings() {
        assertThat(html("![Where both axes begin](axes.en.svg)", SVG))
                .contains(
                        "<figure class=\"picture\">", "<title id=\"axes-title\">Axes</title>", "<path d=\"M0 0L9 9\">")
                .contains("<figcaption>Where both axes begin</figcaption>");
        assertThat(lesson.found()).isEmpty();
    }

    @Test
    void needAFile() {
        html("![Axes](other.en.svg)", SVG);

        assertThat(lesson.found())
                .extracting(Object::toString)
                .containsExactly("lesson.en.md:10: error: there is no file 'other.en.svg' beside the lesson");
    }

    @Test
    void areOfTheLessonsLanguageAndLieBesideIt() {
        for (String file :
                new String[] {"axes.zh.svg", "../axes.en.svg", "axes.svg", "https://example.org/axes.en.svg"}) {
            Problems problems = new Problems("lesson.en.md");
            read("![Axes](" + file + ")", SVG, problems);

            assertThat(problems.found())
                    .singleElement()
                    .asString()
                    .contains("'" + file + "': a picture lies beside the lesson");
        }
    }

    @Test
    void needWords() {
        html("![](axes.en.svg)", SVG);

        assertThat(lesson.found()).singleElement().asString().contains("a picture needs words");
    }

    @Test
    void leaveTheirWordsWhereTheyCannotBeDrawn() {
        assertThat(html("![Two axes](axes.en.svg)", "<svg/>")).contains("<p>Two axes</p>");
        assertThat(drawing.found()).isNotEmpty();
    }

    @Test
    void areAsManyInEachLanguage() {
        LessonFile original = read("![Two axes](axes.en.svg)", SVG, lesson).orElseThrow();
        LessonFile translation = read("", SVG, lesson).orElseThrow();
        Problems problems = new Problems("lesson.zh.md");

        new LessonComparison(original, translation, problems).run();

        assertThat(problems.found())
                .extracting(Object::toString)
                .containsExactly("lesson.zh.md:1: error: the original has 1 picture, not 0");
    }

    private String html(String picture, String svg) {
        return read(picture, svg, lesson).orElseThrow().lesson().html();
    }

    private Optional<LessonFile> read(String picture, String svg, Problems problems) {
        return new LessonReader(new Beside(Map.of("axes.en.svg", svg), drawing))
                .read(LESSON.replace("PICTURE", picture), Language.EN, problems);
    }

    private record Beside(Map<String, String> files, Problems found) implements PictureFolder {
        @Override
        public boolean has(String file) {
            return files.containsKey(file);
        }

        @Override
        public Optional<String> svg(String file) {
            return Optional.ofNullable(files.get(file));
        }

        @Override
        public Problems problems(String file) {
            return found;
        }
    }
}
