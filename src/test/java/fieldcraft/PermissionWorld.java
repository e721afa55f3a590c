package fieldcraft;

import fieldcraft.Permission.Who;
import fieldcraft.Permission.Whose;
import fieldcraft.assignment.DueRule;
import fieldcraft.assignment.NewAssignment;
import fieldcraft.people.NewPerson;
import fieldcraft.people.Passwords;
import fieldcraft.people.Person;
import fieldcraft.people.PersonDao;
import fieldcraft.people.TeamDao;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A server with the tiny course and a company: Mo leads Sales, with Lin in it; below it is North with Bo; beside it Service
 * with Uma. Everybody has a running attempt and a finished one, a check, a text handed in and something to do.
 */
final class PermissionWorld implements AutoCloseable {
    private static final String MODULE = "/modules/first-visit";

    final TestApp app = TestApp.withTinyCourse();
    final TestPeople people = app.people();
    private final TeamDao teams = app.database().dao(TeamDao.class);
    private final Map<Who, Person> askers = new EnumMap<>(
            Map.of(Who.TRAINEE, people.kim, Who.MANAGER, people.mo, Who.TRAINER, people.cora, Who.ADMIN, people.ada));
    private final Map<Whose, Long> teamOf = new EnumMap<>(Whose.class);
    private final Map<Whose, Person> others = new EnumMap<>(Whose.class);
    private final Map<Long, Map<String, String>> work = new HashMap<>();
    private final long assignment;

    PermissionWorld() {
        long sales = team("Sales", Optional.empty());
        teamOf.put(Whose.LED, sales);
        teamOf.put(Whose.BELOW, team("North", Optional.of(sales)));
        teamOf.put(Whose.OTHER, team("Service", Optional.empty()));
        teams.addLeader(sales, people.mo.id());
        others.put(Whose.LED, person("Lin", Whose.LED));
        others.put(Whose.BELOW, person("Bo", Whose.BELOW));
        others.put(Whose.OTHER, person("Uma", Whose.OTHER));
        List<Person> everybody = List.of(
                people.kim,
                people.mo,
                people.cora,
                people.ada,
                others.get(Whose.LED),
                others.get(Whose.BELOW),
                others.get(Whose.OTHER));
        everybody.forEach(this::learn);
        assignment = app.app()
                .assignments()
                .assign(
                        new NewAssignment(
                                Optional.empty(),
                                List.of("first-visit"),
                                Set.of(),
                                Set.copyOf(everybody.stream().map(Person::id).toList()),
                                DueRule.never(),
                                false,
                                false,
                                Optional.empty()),
                        people.cora);
    }

    Browser browser(Who who) {
        return Optional.ofNullable(askers.get(who)).map(app::browser).orElseGet(app::browser);
    }

    /** The address of a page that is about somebody's; a visitor has no own, so the trainee's stands for it. */
    String address(String path, Who who, Whose whose) {
        Person owner = whose == Whose.OWN ? askers.getOrDefault(who, people.kim) : others.get(whose);
        Map<String, String> own = work.get(owner.id());
        boolean ended = path.endsWith("/review") || path.startsWith("/reports");
        return path.replace("{attempt}", own.get(ended ? "ended" : "running"))
                .replace("{check}", own.get("check"))
                .replace("{person}", String.valueOf(owner.id()))
                .replace("{team}", String.valueOf(teamOf.getOrDefault(whose, teamOf.get(Whose.OTHER))))
                .replace("{assignment}", String.valueOf(assignment))
                .replace("{module}", "first-visit")
                .replace("{page}", "scenarios")
                .replace("<file>", "css/tokens.css")
                .replace("{code}", "nonsense")
                .replace("{secret}", "nonsense")
                .replaceAll("\\{(version|letter|upload)\\}", "1");
    }

    /** How many rows there are in all tables that people change by their deeds. */
    long rows() {
        return app.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                                select (select count(*) from person) + (select count(*) from team)
                                     + (select count(*) from team_leader) + (select count(*) from invitation)
                                     + (select count(*) from attempt) + (select count(*) from decision)
                                     + (select count(*) from check_attempt) + (select count(*) from check_answer)
                                     + (select count(*) from reading) + (select count(*) from practice_version)
                                     + (select count(*) from practice_draft) + (select count(*) from practice_verdict)
                                     + (select count(*) from assignment) + (select count(*) from duty)
                                     + (select count(*) from duty_event) + (select count(*) from assignment_end)
                                     + (select count(*) from outbox) + (select count(*) from calendar_feed)
                                     + (select count(*) from people_upload)""").mapTo(Long.class).one());
    }

    static Browser post(Browser browser, String path) {
        String csrf = browser.open(MODULE).document().select("input[name=csrf]").attr("value");
        return browser.post(path, Map.of("csrf", csrf));
    }

    private void learn(Person person) {
        Browser browser = app.browser(person);
        Map<String, String> own = new HashMap<>();
        String ended = post(browser, MODULE + "/attempts").path();
        for (int step = 0; step < 2; step++) {
            String csrf =
                    browser.open(ended).document().select("input[name=csrf]").attr("value");
            browser.post(ended + "/decisions", Map.of("csrf", csrf, "step", "" + step, "choice", "0"));
        }
        own.put("ended", number(ended));
        own.put("running", number(post(browser, MODULE + "/attempts").path()));
        own.put("check", number(post(browser, MODULE + "/checks").path()));
        browser.open(MODULE + "/practice").fill("Your text", "A porter.").press("Hand in");
        work.put(person.id(), own);
    }

    private static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private long team(String name, Optional<Long> above) {
        return teams.add(name, above, app.clock().instant());
    }

    private Person person(String name, Whose whose) {
        NewPerson newcomer = new NewPerson(
                Optional.of(name + "@example.com"),
                Optional.empty(),
                name,
                people.kim.language(),
                Set.of(),
                Optional.of(teamOf.get(whose)),
                Optional.empty());
        return app.database()
                .dao(PersonDao.class)
                .add(
                        newcomer,
                        new Passwords().hash(TestPeople.PASSWORD),
                        app.clock().instant())
                .orElseThrow();
    }

    @Override
    public void close() {
        app.close();
    }
}
