package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.course.LessonReader.LessonFile;
import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfChecksTest {
    private static final String LESSON = """
            ---
            title: The visit
            minutes: 5
            objectives:
              - You can ask.
            ---

            ## What happened {#what-happened .story}

            %s

            ### %s

            ## Take along {#take-along .take-along}
            """;
    private static final String CHOICE = """
            Why did he wait? {#why .self-check}

            He had *time*.

            - [ ] He was early

              > No: see the clock.
            - [x] He was asked to

              > The porter asked him.
            - [ ] He was tired

              > Nobody says so.

            > Waiting is work.
            """;
    private static final String ORDER = """
            In what order? {#order .self-check}

            1. Ask
            2. Listen
            3. Answer

            > First things first.
            """;
    private static final String MATCHING = """
            Who? {#who .self-check}

            | Person | Concern |
            |---|---|
            | Engineer | Downtime |
            | Accountant | Price |
            | Driver | The ramp & the gate |

            > Each has one.
            """;
    private static final String GRID = """
            Where? {#where .grid .self-check}

            | Account | Place |
            |---|---|
            | Port | Partner |
            | Bank | Friend |
            | School | Outsider |

            > Two hands.
            """;
    private static final String NUMBER = """
            How many? {#many .self-check answer=10 tolerance=1}

            > Ten days.
            """;

    private final Problems problems = new Problems("lesson.md");

    @Test
    void aChoiceIsTickedAndItsAnswerFoldedAway() {
        String html = html(CHOICE, Language.EN);

        assertThat(html).isEqualTo("""
                <section id="why" class="self-check">
                <h3>Why did he wait?</h3>
                <p>He had <em>time</em>.</p>
                <div class="self-check-options" role="radiogroup" aria-label="Why did he wait?">
                <p><label><input type="radio" name="why" autocomplete="off"> <span>He was early</span></label></p>
                <p><label><input type="radio" name="why" autocomplete="off"> <span>He was asked to</span></label></p>
                <p><label><input type="radio" name="why" autocomplete="off"> <span>He was tired</span></label></p>
                </div>
                <details class="self-check-answer"><summary>Show the answer</summary>
                <ul>
                <li><strong>Not this one:</strong> He was early
                <p>No: see the clock.</p></li>
                <li><strong>Right:</strong> He was asked to
                <p>The porter asked him.</p></li>
                <li><strong>Not this one:</strong> He was tired
                <p>Nobody says so.</p></li>
                </ul>
                <p>Waiting is work.</p>
                </details>
                </section>""");
    }

    @Test
    void severalRightOptionsHaveBoxes() {
        String several =
                CHOICE.replace("- [ ] He was tired", "- [x] He was tired").replace("""
                > Waiting""", """
                - [ ] He was lost

                  > No.

                > Waiting""");

        assertThat(html(several, Language.EN)).contains("role=\"group\"").contains("type=\"checkbox\"");
    }

    @Test
    void theWordsAroundItAreInTheLanguageOfTheLesson() {
        assertThat(html(CHOICE, Language.ZH)).contains("<summary>看答案</summary>").contains("<strong>对：</strong>");
    }

    @Test
    void anOrderIsShuffledBeforeTheAnswer() {
        String html = html(ORDER, Language.EN);

        assertThat(before(html)).contains("<li>Listen</li>").doesNotContain("<ol>");
        assertThat(before(html)).doesNotContain("<li>Ask</li>\n<li>Listen</li>\n<li>Answer</li>");
        assertThat(after(html)).contains("<ol>\n<li>Ask</li>\n<li>Listen</li>\n<li>Answer</li>\n</ol>");
        assertThat(html(ORDER, Language.EN)).isEqualTo(html);
    }

    @Test
    void matchesStandInAnotherOrderThanTheirThings() {
        String html = html(MATCHING, Language.EN);

        assertThat(before(html)).contains("<li>Engineer</li>\n<li>Accountant</li>\n<li>Driver</li>");
        assertThat(before(html))
                .contains("<li>The ramp &amp; the gate</li>")
                .doesNotContain("<li>Downtime</li>\n<li>Price</li>\n<li>The ramp");
        assertThat(after(html)).contains("<tr><td>Engineer</td><td>Downtime</td></tr>");
    }

    @Test
    void theGridHasItsFourPlaces() {
        String html = html(GRID, Language.EN);

        assertThat(html).startsWith("<section id=\"where\" class=\"self-check\">");
        assertThat(before(html)).contains("<li>Outsider</li>\n<li>Friend</li>\n<li>Supplier</li>\n<li>Partner</li>");
        assertThat(after(html)).contains("<tr><td>Bank</td><td>Friend</td></tr>");
    }

    @Test
    void aNumberHasAFieldWithALabel() {
        String html = html(NUMBER, Language.EN);

        assertThat(before(html))
                .contains("<label>Your number <input type=\"text\"")
                .doesNotContain("10");
        assertThat(after(html)).contains("<strong>Right:</strong> 10 (give or take 1)");
    }

    @Test
    void aMistakeIsReportedInTheLesson() {
        assertThat(problems(CHOICE.replace("[x]", "[ ]")))
                .containsExactly("lesson.md:16: error: no option is right: tick the right one with [x]");
    }

    @Test
    void thereAreNoPointsInALesson() {
        assertThat(problems(CHOICE.replace("#why", "#why points=2")))
                .containsExactly("lesson.md:12: error: unknown attribute 'points=2'; known here: answer, tolerance");
    }

    @Test
    void itsHeadingHasThreeSigns() {
        assertThat(problems("Aside {#aside}\n\n## " + CHOICE))
                .containsExactly(
                        "lesson.md:14: error: a .self-check stands inside a section: its heading has three '#'");
    }

    @Test
    void theGridIsNothingElsewhere() {
        assertThat(problems("Aside {#aside .grid}\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("unknown class '.grid'");
    }

    @Test
    void translationsKeepTheAnswers() {
        LessonFile original = file(CHOICE, Language.EN);
        String moved = CHOICE.replace("[x]", "[-]").replace("- [ ] He was tired", "- [x] He was tired");
        LessonFile translation = file(moved.replace("[-]", "[ ]"), Language.EN);

        new LessonReader().compare(original, translation, problems);

        assertThat(found())
                .containsExactly("lesson.md:12: error: the boxes: [ ] [x] [ ] in the original, [ ] [ ] [x] here");
    }

    private static String before(String html) {
        return html.substring(0, html.indexOf("<details"));
    }

    private static String after(String html) {
        return html.substring(html.indexOf("<details"));
    }

    /** The section of the question as the page shows it. */
    private String html(String question, Language language) {
        String html = file(question, language).lesson().html();
        assertThat(problems.found()).filteredOn(ContentProblem::isError).isEmpty();
        String section = html.substring(html.indexOf("<section", 1));
        return section.substring(0, section.indexOf("</section>") + "</section>".length());
    }

    private List<String> problems(String question) {
        file(question, Language.EN);
        return found();
    }

    private LessonFile file(String question, Language language) {
        String words = language == Language.EN ? "And waits. ".repeat(450) : "他等着。".repeat(480);
        return new LessonReader()
                .read(LESSON.formatted(words, question), language, problems)
                .orElseThrow();
    }

    private List<String> found() {
        return problems.found().stream()
                .filter(ContentProblem::isError)
                .map(ContentProblem::toString)
                .toList();
    }
}
