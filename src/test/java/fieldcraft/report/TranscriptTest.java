package fieldcraft.report;

import static fieldcraft.report.ReportWorld.ASK;
import static fieldcraft.report.ReportWorld.ASK_WHAT_FAILED;
import static fieldcraft.report.ReportWorld.PRESENT;
import static fieldcraft.report.ReportWorld.PUSH;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.people.MemberDao;
import fieldcraft.testkit.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private final ReportWorld world = new ReportWorld();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void tellsEveryAttemptFailedOnesToo() {
        world.play("Sam", PUSH, PRESENT);
        world.play("Sam", ASK, ASK_WHAT_FAILED);
        world.play("Sam", ASK);

        Browser mo = world.mo().open("/reports/people/" + world.sam);

        assertThat(mo.heading()).isEqualTo("Sam");
        assertThat(mo.document()
                        .select("[aria-labelledby=attempts-title] tbody tr")
                        .eachText())
                .hasSize(3)
                .anyMatch(row -> row.contains("Scenario 1") && row.contains("not passed") && row.contains("Still open"))
                .anyMatch(row -> row.contains("Scenario 2") && row.contains("100") && row.contains("Won"))
                .anyMatch(row -> row.contains("Scenario 3") && row.contains("Not finished"));
    }

    @Test
    void tellsNoCompetencyFromFewerThanThreeObservations() {
        world.play("Sam", PUSH, PRESENT);
        assertThat(competencies()).contains("Trust too few to tell (2) 2").contains("Discovery too few to tell (1) 1");

        world.play("Sam", ASK, ASK_WHAT_FAILED);

        // Trust: 6 of 6 points now, and half of 0 of 6 points before.
        assertThat(competencies()).contains("Trust 67 4").contains("Discovery too few to tell (2) 2");
    }

    private String competencies() {
        return world.mo()
                .open("/reports/people/" + world.sam)
                .document()
                .select("[aria-labelledby=competencies-title] tbody")
                .text();
    }

    @Test
    void leadsFromACostlyDecisionToItsReviewWithEverythingOpen() {
        world.play("Sam", PUSH, PRESENT);
        Browser mo = world.mo().open("/reports/people/" + world.sam);

        mo.follow(mo.document().select(".costliest li").get(0).select("a").text());

        assertThat(mo.path()).startsWith("/reports/people/" + world.sam + "/attempts/");
        assertThat(mo.document().select("#decision-1 .best-here").text()).contains("Ask who looks after the pumps");
        assertThat(mo.text()).doesNotContain("Try again from here");
        assertThat(mo.document().select("a[href^=/attempts]")).isEmpty();
        assertThat(mo.follow("Sam").heading()).isEqualTo("Sam");
    }

    @Test
    void somebodyOfAnotherTeamIsNotFound() {
        long attempt = world.play("Uma", ASK, ASK_WHAT_FAILED);
        String uma = "/reports/people/" + world.uma;

        for (String page : new String[] {uma, uma + ".csv", uma + ".xlsx", uma + "/attempts/" + attempt}) {
            assertThat(world.mo().open(page).status()).as(page).isEqualTo(404);
            assertThat(world.cora().open(page).status()).as(page).isEqualTo(200);
            assertThat(world.browser("Uma").open(page).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void anAttemptIsFoundOnlyUnderWhoeverPlayedIt() {
        long attempt = world.play("Uma", ASK, ASK_WHAT_FAILED);
        long running = world.play("Lin", ASK);

        assertThat(world.mo()
                        .open("/reports/people/" + world.sam + "/attempts/" + attempt)
                        .status())
                .isEqualTo(404);
        assertThat(world.mo()
                        .open("/reports/people/" + world.lin + "/attempts/" + running)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anErasedPersonIsNotFoundAndOneWhoLeftIs() {
        MemberDao members = world.database().dao(MemberDao.class);
        members.deactivate(world.sam, world.app.clock().instant());
        assertThat(world.mo().open("/reports/people/" + world.sam).text()).contains("left on 23 Nov 2026");

        members.erase(world.sam, world.app.clock().instant());
        assertThat(world.mo().open("/reports/people/" + world.sam).status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsMissingBeforeAnythingWasDone() {
        Browser mo = world.mo().open("/reports/people/" + world.sam);

        assertThat(mo.text())
                .contains("No attempt on a scenario or a check yet")
                .contains("Not started");
    }
}
