package fieldcraft.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fieldcraft.learning.Completing;
import fieldcraft.markdown.Language;
import fieldcraft.people.MemberDao;
import fieldcraft.people.PersonDao;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestDatabases;
import fieldcraft.testkit.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody's due dates, fetched by a calendar program. */
class CalendarTest {
    private final TestApp app = TestApp.withTinyCourse(TestDatabases.postgresqlAddress());
    private final TestPeople people = app.people();
    private final Browser kim = app.browser(people.kim);
    private final Browser program = app.browser();

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void hasAnEventForEverythingThatIsDue() {
        give(people.kim.id(), LocalDate.of(2026, 11, 27));
        give(people.mo.id(), LocalDate.of(2026, 11, 28));

        ICalendar calendar = fetch(make());

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Due: The first visit");
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-27T18:00:00Z"));
        assertThat(event.getDescription().getValue()).contains("0 of 1 modules done.", "Given to you by Cora.");
        assertThat(event.getUrl().getValue()).isEqualTo(app.address() + "/modules/first-visit");
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(program.header("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(program.response().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void anExtensionMovesTheSameEventAndWhatIsDoneLeaves() {
        Duty duty = give(people.kim.id(), LocalDate.of(2026, 11, 27));
        String path = make();
        String uid = fetch(path).getEvents().get(0).getUid().getValue();

        app.app().assignments().extend(duty, LocalDate.of(2026, 12, 4), "on holiday", people.cora);
        VEvent moved = fetch(path).getEvents().get(0);
        assertThat(moved.getUid().getValue()).isEqualTo(uid);
        assertThat(moved.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-04T18:00:00Z"));

        Completing.complete(app.browser(people.kim));
        assertThat(fetch(path).getEvents()).isEmpty();
    }

    @Test
    void isInTheOwnersLanguageWithNoLineLongerThanItMayBe() {
        give(people.kim.id(), LocalDate.of(2026, 11, 27));
        app.database().dao(PersonDao.class).change(people.kim.id(), "Kim", Language.ZH);
        String path = make();

        assertThat(fetch(path).getEvents().get(0).getSummary().getValue()).startsWith("截止：");
        assertThat(program.response().body().split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void anAddressStopsWhenAnotherIsMadeWhenItIsSwitchedOffAndWhenItsOwnerLeaves() {
        String first = make();
        String second = make();
        assertThat(program.open(first).status()).isEqualTo(404);
        assertThat(program.open(second).status()).isEqualTo(200);

        kim.open("/account/calendar").press("Switch it off");
        assertThat(kim.text()).contains("The address works no more.");
        assertThat(program.open(second).status()).isEqualTo(404);

        String third = make();
        app.database()
                .dao(MemberDao.class)
                .deactivate(people.kim.id(), app.clock().instant());
        assertThat(program.open(third).status()).isEqualTo(404);
        assertThat(program.open("/calendar/guessed.ics").status()).isEqualTo(404);
    }

    @Test
    void theAddressIsShownOnceAndOnlyAHashIsKept() {
        String path = make();
        String secret = path.replace("/calendar/", "").replace(".ics", "");

        assertThat(kim.open("/account/calendar").document().html()).doesNotContain(secret);
        assertThat(app.database().dao(CalendarDao.class).owner(secret)).isEmpty();
    }

    private String make() {
        kim.open("/account/calendar");
        String button = kim.document()
                .select("main form[action=/account/calendar] button")
                .text();
        kim.press(button);
        return kim.document().select("#address").val().substring(app.address().length());
    }

    private ICalendar fetch(String path) {
        program.open(path);
        assertThat(program.status()).isEqualTo(200);
        return Biweekly.parse(program.response().body()).first();
    }

    private Duty give(long person, LocalDate day) {
        NewAssignment wanted = new NewAssignment(
                Optional.empty(),
                List.of("first-visit"),
                Set.of(),
                Set.of(person),
                new DueRule(Optional.of(day), Optional.empty()),
                false,
                false,
                Optional.empty());
        long id = app.app().assignments().assign(wanted, people.cora);
        return app.database().dao(DutyDao.class).latest(id, person).orElseThrow();
    }
}
