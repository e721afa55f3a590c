package fieldcraft.report;

import fieldcraft.assignment.DueRule;
import fieldcraft.assignment.Duty;
import fieldcraft.assignment.DutyDao;
import fieldcraft.assignment.NewAssignment;
import fieldcraft.database.Database;
import fieldcraft.markdown.Language;
import fieldcraft.people.NewPerson;
import fieldcraft.people.PersonDao;
import fieldcraft.people.TeamDao;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A server with the tiny course and a company: Mo leads Sales, with Sam in it; below it is North with Lin; beside it
 * Service with Uma. Kim, Cora and Ada are in no team.
 */
final class ReportWorld implements AutoCloseable {
    static final int ASK = 0;
    static final int PUSH = 1;
    static final int ASK_WHAT_FAILED = 0;
    static final int PRESENT = 1;
    static final String MODULE = "first-visit";

    final TestApp app = TestApp.withTinyCourse();
    final TestPeople people = app.people();
    final long sales;
    final long north;
    final long service;
    final long sam;
    final long lin;
    final long uma;

    ReportWorld() {
        TeamDao teams = app.database().dao(TeamDao.class);
        sales = teams.add("Sales", Optional.empty(), app.clock().instant());
        north = teams.add("North", Optional.of(sales), app.clock().instant());
        service = teams.add("Service", Optional.empty(), app.clock().instant());
        teams.addLeader(sales, people.mo.id());
        sam = person("Sam", sales);
        lin = person("Lin", north);
        uma = person("Uma", service);
    }

    Browser mo() {
        return app.browser(people.mo);
    }

    Browser cora() {
        return app.browser(people.cora);
    }

    Database database() {
        return app.database();
    }

    private long person(String name, long team) {
        NewPerson newcomer = new NewPerson(
                Optional.of(name + "@example.com"),
                Optional.of("N-" + name),
                name,
                Language.EN,
                Set.of(),
                Optional.of(team),
                Optional.of(LocalDate.of(2026, 11, 2)));
        return database()
                .dao(PersonDao.class)
                .addWithoutPassword(newcomer, app.clock().instant())
                .orElseThrow()
                .id();
    }

    /** Somebody of the company in a browser of their own. */
    Browser browser(String name) {
        return app.browser(app.person(name.toLowerCase(Locale.ROOT) + "@example.com"));
    }

    /** Plays the scenario over HTTP; the id of the attempt. */
    long play(String name, int... choices) {
        Browser browser = browser(name);
        String csrf = csrf(browser.open("/modules/" + MODULE));
        String attempt = browser.post("/modules/" + MODULE + "/attempts", Map.of("csrf", csrf))
                .path();
        for (int step = 0; step < choices.length; step++) {
            browser.post(
                    attempt + "/decisions",
                    Map.of("csrf", csrf(browser), "step", "" + step, "choice", "" + choices[step]));
        }
        return Long.parseLong(attempt.substring(attempt.lastIndexOf('/') + 1));
    }

    /** Cora gives somebody the module, to be done by a day. */
    Duty assign(String name, LocalDate day) {
        long person = app.person(name.toLowerCase(Locale.ROOT) + "@example.com").id();
        NewAssignment given = new NewAssignment(
                Optional.empty(),
                List.of(MODULE),
                Set.of(),
                Set.of(person),
                new DueRule(Optional.of(day), Optional.empty()),
                false,
                false,
                Optional.empty());
        long id = app.app().assignments().assign(given, people.cora);
        return database().dao(DutyDao.class).latest(id, person).orElseThrow();
    }

    /** Reads the lesson. */
    void read(String name) {
        Browser browser = browser(name);
        browser.post("/modules/" + MODULE + "/reading", Map.of("csrf", csrf(browser.open("/modules/" + MODULE))));
    }

    private static String csrf(Browser browser) {
        return browser.document().select("input[name=csrf]").attr("value");
    }

    @Override
    public void close() {
        app.close();
    }
}
