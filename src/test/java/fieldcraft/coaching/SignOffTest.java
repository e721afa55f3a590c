package fieldcraft.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.assignment.DueRule;
import fieldcraft.assignment.NewAssignment;
import fieldcraft.database.DatabaseAddress;
import fieldcraft.learning.Completing;
import fieldcraft.people.AuditDao;
import fieldcraft.people.AuditDeed;
import fieldcraft.people.AuditEntry;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestDatabases;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A practice that a coach is to sign off. */
class SignOffTest {
    static Stream<DatabaseAddress> databases() {
        return Stream.of(TestDatabases.h2Address(), TestDatabases.postgresqlAddress());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isDoneWhenTheCoachHasSignedItOff(DatabaseAddress database) {
        try (TestApp app = TestApp.withTinyCourse(database)) {
            TestPeople people = app.people();
            Browser kim = app.browser(people.kim);
            Browser cora = app.browser(people.cora);
            give(app, people, true);
            Completing.complete(kim);

            assertThat(kim.open("/").text()).contains("With your coach", "0 of 1 module complete");
            assertThat(kim.open("/modules/first-visit").text()).contains("Waits for your coach.");
            assertThat(app.browser(people.cora).open("/reports").text()).doesNotContain("1 of 1");

            cora.open("/coach").follow("Kim 1 The first visit");
            assertThat(cora.text()).contains("I would ask the porter.");
            cora.press("Send back");
            assertThat(cora.status()).isEqualTo(422);
            assertThat(cora.error("A word to the writer")).contains("before you send it back");
            cora.fill("A word to the writer", "Whom exactly?").press("Send back");
            assertThat(cora.text()).contains("Sent back with your word.", "Nothing waits for you.");

            assertThat(kim.open("/").text()).contains("Sent back by your coach");
            kim.open("/modules/first-visit/practice");
            assertThat(kim.text()).contains("Sent back.", "Whom exactly?", "Cora");
            kim.fill("Your text", "I would ask the porter at gate 2.").press("Hand in");
            assertThat(kim.open("/").text()).contains("With your coach");

            cora.open("/coach").follow("Kim 1 The first visit").press("Sign off");
            assertThat(kim.open("/").text()).contains("1 of 1 module complete").doesNotContain("With your coach");
            assertThat(kim.open("/modules/first-visit/practice").text()).contains("Signed off.");
            assertThat(app.browser(people.cora).open("/reports").text()).contains("1 of 1");
            assertThat(app.database().dao(AuditDao.class).before(Long.MAX_VALUE, "", "", 10))
                    .extracting(AuditEntry::deed)
                    .contains(AuditDeed.SENT_BACK, AuditDeed.SIGNED_OFF);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatWaitsForACoachIsNotHeldAgainstTheWriter(DatabaseAddress database) {
        try (TestApp app = TestApp.withTinyCourse(database)) {
            TestPeople people = app.people();
            long assignment = give(app, people, true, new DueRule(Optional.empty(), Optional.of(3)));
            Completing.complete(app.browser(people.kim));
            app.clock().advance(Duration.ofDays(5));

            assertThat(app.browser(people.kim).open("/").text())
                    .contains("With your coach")
                    .doesNotContain("Overdue");
            Browser cora = app.browser(people.cora);
            assertThat(cora.open("/assignments/" + assignment).text()).doesNotContain("Overdue", "is late");
            assertThat(cora.open("/reports?late=yes").text()).doesNotContain("Kim");

            cora.open("/coach").follow("Kim 1 The first visit");
            cora.fill("A word to the writer", "Whom exactly?").press("Send back");
            assertThat(app.browser(people.kim).open("/").text()).contains("Overdue");
            assertThat(cora.open("/reports?late=yes").text()).contains("Kim");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void withoutSuchAnAssignmentItIsDoneWhenHandedIn(DatabaseAddress database) {
        try (TestApp app = TestApp.withTinyCourse(database)) {
            TestPeople people = app.people();
            give(app, people, false);
            Completing.complete(app.browser(people.kim));

            assertThat(app.browser(people.kim).open("/").text()).contains("1 of 1 module complete");
            assertThat(app.browser(people.cora).open("/coach").text())
                    .contains("Handed in without need of a sign-off (1)");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void twoCoachesAnswerOnceAndAnOutdatedTextIsNotAnswered(DatabaseAddress database) {
        try (TestApp app = TestApp.withTinyCourse(database)) {
            TestPeople people = app.people();
            give(app, people, true);
            Completing.complete(app.browser(people.kim));
            String page = "/coach/practices/" + people.kim.id() + "/first-visit";
            Browser first = app.browser(people.cora).open(page);
            Browser second = app.browser(people.cora).open(page);
            Browser third = app.browser(people.cora).open(page);

            first.press("Sign off");
            second.fill("A word to the writer", "No.").press("Send back");
            assertThat(second.text()).contains("Another coach has answered this already", "Signed off.");

            app.browser(people.kim)
                    .open("/modules/first-visit/practice")
                    .fill("Your text", "Something else.")
                    .press("Hand in");
            third.press("Sign off");
            assertThat(third.text()).contains("A newer text was handed in meanwhile", "Something else.");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void onlyCoachesReadTextsAndNobodySignsOffTheirOwn(DatabaseAddress database) {
        try (TestApp app = TestApp.withTinyCourse(database)) {
            TestPeople people = app.people();
            Completing.complete(app.browser(people.kim));
            Completing.complete(app.browser(people.cora));
            String page = "/coach/practices/" + people.kim.id() + "/first-visit";

            for (Browser other : List.of(app.browser(people.kim), app.browser(people.mo), app.browser(people.ada))) {
                assertThat(other.open(page).status()).isEqualTo(404);
                assertThat(other.open("/coach").status()).isEqualTo(404);
            }
            Browser cora = app.browser(people.cora);
            assertThat(cora.open("/coach").document().select("tbody tr")).hasSize(1);
            String own = "/coach/practices/" + people.cora.id() + "/first-visit";
            assertThat(cora.open(own).status()).isEqualTo(404);
            String csrf =
                    cora.open("/coach").document().select("input[name=csrf]").attr("value");
            assertThat(cora.post(own, Map.of("csrf", csrf, "number", "1", "deed", "accept"))
                            .status())
                    .isEqualTo(404);
        }
    }

    private static void give(TestApp app, TestPeople people, boolean signOff) {
        give(app, people, signOff, DueRule.never());
    }

    private static long give(TestApp app, TestPeople people, boolean signOff, DueRule due) {
        NewAssignment wanted = new NewAssignment(
                Optional.empty(),
                List.of("first-visit"),
                Set.of(),
                Set.of(people.kim.id()),
                due,
                false,
                signOff,
                Optional.empty());
        return app.app().assignments().assign(wanted, people.cora);
    }
}
