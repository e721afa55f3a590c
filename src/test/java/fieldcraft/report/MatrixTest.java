package fieldcraft.report;

import static fieldcraft.report.ReportWorld.ASK;
import static fieldcraft.report.ReportWorld.ASK_WHAT_FAILED;
import static fieldcraft.report.ReportWorld.PRESENT;
import static fieldcraft.report.ReportWorld.PUSH;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.assignment.Duty;
import fieldcraft.assignment.DutyEvent;
import fieldcraft.learning.Completing;
import fieldcraft.people.MemberDao;
import fieldcraft.people.PersonDao;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private final ReportWorld world = new ReportWorld();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void aManagerSeesTheTeamsThatTheyLeadAndAllBelow() {
        assertThat(names(world.mo().open("/reports"))).containsExactly("Lin", "Sam");
        assertThat(names(world.mo().open("/reports?only=direct"))).containsExactly("Sam");
        assertThat(names(world.mo().open("/reports/teams/" + world.north))).containsExactly("Lin");
    }

    @Test
    void aTrainerSeesEverybody() {
        assertThat(names(world.cora().open("/reports")))
                .containsExactly("Ada", "Cora", "Kim", "Lin", "Mo", "Sam", "Uma");
        assertThat(names(world.cora().open("/reports?team=" + world.sales))).containsExactly("Lin", "Sam");
    }

    @Test
    void anotherTeamIsNotFound() {
        assertThat(world.mo().open("/reports/teams/" + world.service).status()).isEqualTo(404);
        assertThat(world.mo().open("/reports?team=" + world.service).status()).isEqualTo(404);
        assertThat(world.mo().open("/reports/teams/" + world.service + ".csv").status())
                .isEqualTo(404);
        assertThat(world.cora().open("/reports/teams/999").status()).isEqualTo(404);
    }

    @Test
    void isForManagersAndTrainersOnly() {
        for (String page : List.of("/reports", "/reports.csv", "/reports/figures")) {
            assertThat(world.app.browser(world.people.kim).open(page).status()).isEqualTo(404);
            assertThat(world.app.browser(world.people.ada).open(page).status()).isEqualTo(404);
        }
        assertThat(world.app.browser(world.people.kim).open("/").text()).doesNotContain("Reports");
        assertThat(world.mo().open("/").follow("Reports").path()).isEqualTo("/reports");
    }

    @Test
    void aManagerWithoutTeamsIsToldWhatToAskFor() {
        world.database().dao(fieldcraft.people.TeamDao.class).removeLeadership(world.people.mo.id());

        assertThat(world.mo().open("/reports").text()).contains("Ask your administrator");
    }

    @Test
    void aCellTellsTheStateAndTheScoresInWords() {
        world.play("Sam", PUSH, PRESENT);
        world.play("Sam", ASK, ASK_WHAT_FAILED);
        world.read("Sam");

        Browser mo = world.mo().open("/reports?q=sam");

        assertThat(mo.document().select("table.matrix tbody tr").text())
                .contains("Sam")
                .contains("0 of 1")
                .contains("23 Nov 2026")
                .contains("In progress")
                .doesNotContain("100"); // the check is part of the score, and there is none yet
        assertThat(mo.text()).contains("1 person").contains("In progress 1");
    }

    @Test
    void theFiltersAndTheOrderStandInTheAddress() {
        world.play("Sam", ASK, ASK_WHAT_FAILED);
        world.app.clock().advance(Duration.ofDays(1));
        world.read("Lin");

        assertThat(names(world.mo().open("/reports?q=N-LI"))).containsExactly("Lin");
        assertThat(names(world.cora().open("/reports?state=in-progress"))).containsExactly("Lin", "Sam");
        assertThat(names(world.cora().open("/reports?state=not-started&team=" + world.service)))
                .containsExactly("Uma");
        assertThat(names(world.mo().open("/reports?sort=activity"))).containsExactly("Sam", "Lin");
        assertThat(names(world.mo().open("/reports?sort=-activity"))).containsExactly("Lin", "Sam");
        assertThat(names(world.mo().open("/reports?sort=-name"))).containsExactly("Sam", "Lin");
    }

    @Test
    void theHeadsOfTheColumnsKeepTheFilters() {
        Browser mo = world.mo().open("/reports?q=n-&only=direct");

        assertThat(mo.follow("Last activity").path()).isEqualTo("/reports?q=n-&only=direct&sort=-activity");
        assertThat(mo.document().select("th[aria-sort=descending]").text()).isEqualTo("Last activity");
        assertThat(mo.follow("CSV").path()).isEqualTo("/reports.csv?q=n-&only=direct&sort=-activity");
    }

    @Test
    void saysWhyThereIsNobody() {
        Browser mo = world.mo().open("/reports?q=zoe");

        assertThat(mo.text()).contains("Nobody fits this choice");
        assertThat(names(mo.follow("Show everybody"))).containsExactly("Lin", "Sam");
    }

    @Test
    void whoHasLeftIsNotListed() {
        world.database()
                .dao(MemberDao.class)
                .deactivate(world.sam, world.app.clock().instant());

        assertThat(names(world.mo().open("/reports"))).containsExactly("Lin");
    }

    @Test
    void everyFigureIsExplainedOnThePageAndOnOneOfItsOwn() {
        Browser mo = world.mo().open("/reports");
        assertThat(mo.document().select("details.why dt").eachText()).contains("Best score", "Last activity");

        mo.follow("What all the figures mean");

        assertThat(mo.document().select("dl.meanings dt")).hasSameSizeAs(Definition.values());
        assertThat(mo.text()).contains("half as much with each newer one");
    }

    @Test
    void saysWhatIsDueAndWhoIsLate() {
        world.assign("Sam", LocalDate.of(2026, 11, 27));
        world.assign("Lin", LocalDate.of(2026, 12, 4));
        assertThat(world.mo().open("/reports").text()).contains("27 Nov 2026").doesNotContain("Overdue 1");

        world.app.clock().advance(Duration.ofDays(5));
        Browser mo = world.mo().open("/reports?sort=due");

        assertThat(names(mo)).containsExactly("Sam", "Lin");
        assertThat(mo.text()).contains("Overdue 1", "Overdue 27 Nov 2026", "4 Dec 2026");
        assertThat(names(world.mo().open("/reports?late=yes"))).containsExactly("Sam");
        assertThat(world.mo()
                        .open("/reports?late=yes&sort=due")
                        .document()
                        .select(".download a")
                        .attr("href"))
                .contains("late=yes")
                .contains("sort=due");
    }

    @Test
    void whatIsDoneOrWasTakenBackIsNotLate() {
        Duty duty = world.assign("Sam", LocalDate.of(2026, 11, 27));
        world.app.clock().advance(Duration.ofDays(5));
        assertThat(names(world.mo().open("/reports?late=yes"))).containsExactly("Sam");

        world.app.app().assignments().change(duty, DutyEvent.Kind.EXEMPTED, "knows it", world.people.cora);
        assertThat(names(world.mo().open("/reports?late=yes"))).isEmpty();
        world.app.app().assignments().change(duty, DutyEvent.Kind.RESUMED, "not after all", world.people.cora);
        Completing.complete(world.browser("Sam"));
        assertThat(names(world.mo().open("/reports?late=yes"))).isEmpty();
    }

    @Test
    void theHomePageOfAManagerShowsTheTeamWhoIsLateFirst() {
        world.assign("Sam", LocalDate.of(2026, 11, 27));
        world.app.clock().advance(Duration.ofDays(5));

        Browser mo = world.mo().open("/");
        assertThat(mo.heading()).isEqualTo("Your people");
        assertThat(names(mo)).containsExactly("Sam", "Lin");
        assertThat(names(world.cora().open("/")).get(0)).isEqualTo("Sam");
        assertThat(names(world.browser("Sam").open("/"))).isEmpty();
    }

    @Test
    void theHomePageOfATrainerOfVeryManyOnlyCountsThemAndTheReportsStillFindWhoIsLate() {
        world.assign("Sam", LocalDate.of(2026, 11, 27));
        PersonDao people = world.database().dao(PersonDao.class);
        for (int i = 0; i < Roll.CHUNK; i++) {
            people.addWithoutPassword(TestPeople.person("p" + i), Instant.EPOCH);
        }
        world.app.clock().advance(Duration.ofDays(5));

        Browser cora = world.cora().open("/");
        assertThat(cora.text()).contains(Roll.CHUNK + 7 + " people");
        assertThat(names(cora)).isEmpty();
        assertThat(names(cora.follow("Only people who are late"))).containsExactly("Sam");
    }

    @Test
    void thePageOfAPersonSaysWhatIsDueAndLeadsATrainerToTheReason() {
        Duty duty = world.assign("Sam", LocalDate.of(2026, 11, 27));

        assertThat(world.mo().open("/reports/people/" + world.sam).text()).contains("27 Nov 2026");
        world.cora().open("/reports/people/" + world.sam).follow("27 Nov 2026");
        assertThat(world.cora()
                        .open("/assignments/%d/people/%d".formatted(duty.assignmentId(), world.sam))
                        .heading())
                .isEqualTo("Sam");
    }

    @Test
    void aPageTakesTheSameFewStatementsForAnyNumberOfPeople() {
        Browser mo = world.mo();
        Browser cora = world.cora();

        long few = world.app.statements(() -> mo.open("/reports"));
        long many = world.app.statements(() -> cora.open("/reports"));

        System.out.printf("%d SQL statements: the matrix of a manager; %d: of a trainer%n", few, many);
        assertThat(few).isLessThanOrEqualTo(12);
        assertThat(many).isLessThanOrEqualTo(few);
    }

    private static List<String> names(Browser browser) {
        return browser.document().select("table.matrix tbody th a").eachText();
    }
}
