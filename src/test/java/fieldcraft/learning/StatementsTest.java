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

/** How many SQL statements pages and decisions cost: at most 3 a page and 6 a decision. */
class StatementsTest {
    private final TestApp app = TestApp.withTinyCourse();
    private final Browser kim = app.browser(app.people().kim);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void aPageTakesAtMostThree() {
        String finished = Playing.play(kim, ASK, PRESENT);
        String running = Playing.start(kim);

        for (String page :
                new String[] {"/", "/modules", MODULE, MODULE + "/lesson", running, finished, finished + "/review"}) {
            long statements = app.statements(() -> kim.open(page));
            System.out.printf("%d SQL statements: GET %s%n", statements, page);
            assertThat(statements).as(page).isBetween(1L, 3L);
        }
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

    /** The statements of the decision and of the page it leads to, less those of that page alone. */
    private long decisionStatements(String attempt, String words) {
        long both = app.statements(() -> Playing.choose(kim, words));
        return both - app.statements(() -> kim.open(attempt));
    }
}
