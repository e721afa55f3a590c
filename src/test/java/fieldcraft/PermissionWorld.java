package fieldcraft;

import fieldcraft.Permission.Who;
import fieldcraft.Permission.Whose;
import fieldcraft.assignment.DueRule;
import fieldcraft.assignment.NewAssignment;
import fieldcraft.people.Person;
import fieldcraft.people.PersonDao;
import fieldcraft.people.Role;
import fieldcraft.people.TeamDao;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestDatabases;
import fieldcraft.testkit.TestMail;
import fieldcraft.testkit.TestPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A server with the tiny course, a page of the author's guide, and a company: Mo leads Sales, with Lin, Kim, Cora and Ada in
 * it; below it is North with Bo; beside it Service with Uma and Mo himself. Everybody has a running attempt and a finished
 * one, a running check and a finished one, a text handed in and something to do; so had Dan of Sales, who was erased. Nia was
 * invited and has not come yet.
 */
final class PermissionWorld implements AutoCloseable {
    private static final int NO_MAIL_SERVER = 9;

    final TestApp app;
    private final Map<Who, Person> people;
    private final Map<Who, PermissionAsker> askers = new EnumMap<>(Who.class);
    private final Map<Whose, Long> teamOf = new EnumMap<>(Whose.class);
    private final Map<Whose, Person> others = new EnumMap<>(Whose.class);
    private final Map<Long, PermissionWork> work = new HashMap<>();
    private final PermissionSecrets secrets;
    private final long assignment;

    /** @param folder an empty one for the course */
    PermissionWorld(Path folder) {
        copy(TestApp.TINY_COURSE, folder);
        for (String page : List.of("authoring/index.en.md", "authoring/index.zh.md")) {
            copy(Path.of("content", page), folder.resolve(page));
        }
        app = TestApp.start(TestMail.config(NO_MAIL_SERVER, TestDatabases.h2Address(), folder));
        TestPeople known = app.people();
        people = new EnumMap<>(
                Map.of(Who.TRAINEE, known.kim, Who.MANAGER, known.mo, Who.TRAINER, known.cora, Who.ADMIN, known.ada));

        teamOf.put(Whose.LED, team("Sales", Optional.empty()));
        teamOf.put(Whose.BELOW, team("North", Optional.of(teamOf.get(Whose.LED))));
        teamOf.put(Whose.OTHER, team("Service", Optional.empty()));
        teams().addLeader(teamOf.get(Whose.LED), known.mo.id());
        people.forEach((who, person) -> join(person, teamOf.get(ownTeam(who))));
        others.put(Whose.LED, person("Lin", Whose.LED));
        others.put(Whose.BELOW, person("Bo", Whose.BELOW));
        others.put(Whose.OTHER, person("Uma", Whose.OTHER));
        others.put(Whose.ERASED, person("Dan", Whose.LED));

        List<Person> everybody = Stream.concat(people.values().stream(), others.values().stream())
                .toList();
        everybody.forEach(person -> work.put(person.id(), PermissionWork.by(app.browser(person))));
        assignment = assign(everybody);
        secrets = new PermissionSecrets(app, known.ada, newcomer("Nia"), others.get(Whose.OTHER));
        asker(Who.ADMIN).post("/people/" + others.get(Whose.ERASED).id() + "/erasure", Map.of("name", "Dan"));
    }

    /** Whose work or team a route may tell of, if it names any; to a visitor all are the same. */
    static List<Whose> whose(String route, Who who) {
        if (who == Who.VISITOR
                || Stream.of("{person}", "{team}", "{attempt}", "{check}").noneMatch(route::contains)) {
            return List.of(Whose.OWN);
        }
        return Stream.of(Whose.values())
                .filter(whose -> whose != Whose.ERASED || route.contains("{person}"))
                .toList();
    }

    /** Who that is; nobody, for a visitor. */
    Optional<Person> person(Who who) {
        return Optional.ofNullable(people.get(who));
    }

    /** Somebody signed in, the same as long as they do not sign out. */
    PermissionAsker asker(Who who) {
        return askers.computeIfAbsent(who, this::signIn);
    }

    private PermissionAsker signIn(Who who) {
        return PermissionAsker.with(person(who).map(app::browser).orElseGet(app::browser));
    }

    void signOut(Who who) {
        askers.remove(who);
    }

    /** The address of a page that is about somebody's; a visitor has no own, so the trainee's stands for it. */
    String address(String path, Who who, Whose whose) {
        Person owner = whose == Whose.OWN ? people.getOrDefault(who, people.get(Who.TRAINEE)) : others.get(whose);
        String filled = work.get(owner.id())
                .fillIn(path)
                .replace("{person}", String.valueOf(owner.id()))
                .replace("{team}", String.valueOf(teamOf.get(whose == Whose.OWN ? ownTeam(who) : whose)))
                .replace("{assignment}", String.valueOf(assignment))
                .replace("{module}", "first-visit")
                .replace("{page}", "index")
                .replace("<file>", "css/tokens.css");
        return secrets.fillIn(filled);
    }

    private static Whose ownTeam(Who who) {
        return who == Who.MANAGER ? Whose.OTHER : Whose.LED;
    }

    private long assign(List<Person> everybody) {
        Set<Long> ids = Set.copyOf(everybody.stream().map(Person::id).toList());
        NewAssignment given = new NewAssignment(
                Optional.empty(),
                List.of("first-visit"),
                Set.of(),
                ids,
                DueRule.never(),
                false,
                false,
                Optional.empty());
        return app.app().assignments().assign(given, people.get(Who.TRAINER));
    }

    private TeamDao teams() {
        return app.database().dao(TeamDao.class);
    }

    private long team(String name, Optional<Long> above) {
        return teams().add(name, above, app.clock().instant());
    }

    private void join(Person person, long team) {
        app.database()
                .jdbi()
                .useHandle(handle -> handle.execute("update person set team_id = ? where id = ?", team, person.id()));
    }

    /** Somebody in one of the teams. */
    private Person person(String name, Whose whose) {
        Person person = admitted(name);
        join(person, teamOf.get(whose));
        return person;
    }

    /** Somebody who has a password. */
    Person admitted(String name, Role... roles) {
        Person person = newcomer(name, roles);
        app.database().dao(PersonDao.class).changePassword(person.id(), "no hash");
        return person;
    }

    private Person newcomer(String name, Role... roles) {
        return app.database()
                .dao(PersonDao.class)
                .addWithoutPassword(TestPeople.person(name, roles), app.clock().instant())
                .orElseThrow();
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = from.equals(file) ? to : to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        app.close();
    }
}
