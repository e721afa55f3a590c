package fieldcraft.learning;

import static fieldcraft.learning.Playing.ASK;
import static fieldcraft.learning.Playing.ASK_WHAT_FAILED;
import static fieldcraft.learning.Playing.MODULE;
import static fieldcraft.learning.Playing.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many SQL statements pages and acts cost: at most 3 a page and 6 a decision or an answer. */
class StatementsTest {
    private final TestApp app = TestApp.withTinyCourse();
    private final Browser kim = app.browser(app.people().kim);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void aPageTakesAtMostThreeAndOneMoreWhereItAsksWhatIsDue() {
        String finished = Playing.play(kim, ASK, PRESENT);
        String running = Playing.start(kim);

        for (String page :
                new String[] {"/", "/modules", MODULE, MODULE + "/lesson", running, finished, finished + "/review"}) {
            long statements = app.statements(() -> kim.open(page));
            System.out.printf("%d SQL statements: GET %s%n", statements, page);
            assertThat(statements).as(page).isBetween(1L, most(page));
        }
    }

    @Test
    void thePagesOfCheckAndPracticeTakeAtMostThree() {
        kim.open(MODULE + "/practice").fill("Your text", "A porter.").press("Hand in");
        String finished = Checking.fail(kim);
        kim.press("Go through what went wrong");
        String running = Checking.start(kim);
        Checking.send(Checking.rightly(kim), "Certain");

        for (String page : new String[] {
            "/",
            MODULE,
            running,
            running + "?answered=1",
            finished,
            MODULE + "/practice",
            MODULE + "/practice/versions/1"
        }) {
            long statements = app.statements(() -> kim.open(page));
            System.out.printf("%d SQL statements: GET %s%n", statements, page);
            assertThat(statements).as(page).isBetween(1L, most(page));
        }
    }

    @Test
    void anAnswerTakesAtMostSix() {
        String attempt = Checking.start(kim);
        Checking.rightly(kim);

        long first = answerStatements(attempt);
        for (int number = 2; number < Checking.QUESTIONS; number++) {
            Checking.send(Checking.rightly(kim), "Certain");
            Checking.next(kim);
        }
        Checking.rightly(kim);
        long last = answerStatements(attempt);

        System.out.printf("%d SQL statements: POST of an answer; %d: of the one that ends the check%n", first, last);
        assertThat(first).isBetween(1L, 6L);
        assertThat(last).isBetween(1L, 6L);
    }

    @Test
    void savingADraftTakesAtMostSix() {
        kim.open(MODULE + "/practice").fill("Your text", "A porter.");

        long both = app.statements(() -> kim.press("Save draft"));
        long saving = both - app.statements(() -> kim.open(MODULE + "/practice"));

        System.out.printf("%d SQL statements: POST of a draft%n", saving);
        assertThat(saving).isBetween(1L, 6L);
    }

    @Test
    void aDecisionTakesAtMostSix() {
        String attempt = Playing.start(kim);

        long first = decisionStatements(attempt, ASK);
        long last = decisionStatements(attempt, ASK_WHAT_FAILED);

        System.out.printf("%d SQL statements: POST of a decision; %d: of the one that ends the attempt%n", first, last);
        assertThat(first).isBetween(1L, 6L);
        assertThat(last).isBetween(1L, 6L);
    }

    /** The statements of the answer and of the page it leads to, less those of a page alone; it shows what comes next. */
    private long answerStatements(String attempt) {
        long both = app.statements(() -> Checking.send(kim, "Certain"));
        return both - app.statements(() -> kim.open(attempt));
    }

    /** The statements of the decision and of the page it leads to, less those of that page alone. */
    /** Home and the page of a module ask what was assigned. */
    private static long most(String page) {
        return page.equals("/") || page.equals(MODULE) ? 4 : 3;
    }

    private long decisionStatements(String attempt, String words) {
        long both = app.statements(() -> Playing.choose(kim, words));
        return both - app.statements(() -> kim.open(attempt));
    }
}
