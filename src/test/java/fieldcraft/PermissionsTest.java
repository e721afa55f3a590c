package fieldcraft;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.assignment.AssignmentDao;
import fieldcraft.assignment.DueRule;
import fieldcraft.assignment.NewAssignment;
import fieldcraft.people.NewPerson;
import fieldcraft.people.Person;
import fieldcraft.people.PersonDao;
import fieldcraft.people.TeamDao;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every route, asked for by everybody. The file {@code permissions.txt} says whom each is for; a route that is not in it fails
 * the test, and so does a line without a route.
 */
class PermissionsTest {
    private enum Who {
        VISITOR,
        TRAINEE,
        MANAGER,
        TRAINER,
        ADMIN
    }

    /** @param gone whether there is nothing to be found in this test, even for those who may come */
    private record Line(Set<Who> allowed, boolean gone) {
        String answer(Who who) {
            if (allowed.contains(who)) {
                return gone ? "not found" : "found";
            }
            return who == Who.VISITOR ? "sign-in" : "not found";
        }
    }

    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final Map<String, String> things = things();

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void everyRouteIsInTheTableAndEveryLineIsARoute() {
        assertThat(table().keySet())
                .containsExactlyInAnyOrderElementsOf(app.app().routes().stream()
                        .map(route -> route.method() + " " + route.path())
                        .toList());
    }

    @Test
    void everybodyFindsWhatIsForThemAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        table().forEach((route, line) -> {
            for (Who who : Who.values()) {
                String answer = answer(route, who);
                String expected = line.answer(who);
                if (!answer.equals(expected)) {
                    wrong.add("%s %s: %s, and not %s".formatted(who, route, answer, expected));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyElsesWorkIsFound() {
        String attempt = start(people.cora, "attempts");
        String check = start(people.cora, "checks");
        for (Person other : List.of(people.kim, people.mo, people.ada)) {
            for (String page : List.of(attempt, attempt + "/review", check)) {
                assertThat(app.browser(other).open(page).status())
                        .as(other.name() + " " + page)
                        .isEqualTo(404);
            }
            for (String act :
                    List.of(attempt + "/decisions", attempt + "/coach", check + "/answers", check + "/feedback")) {
                assertThat(post(app.browser(other), act).status())
                        .as(other.name() + " " + act)
                        .isEqualTo(404);
            }
        }
    }

    /** What comes of a request: found, not found, or the way to the sign-in page. */
    private String answer(String route, Who who) {
        String[] words = route.split(" ");
        String path = filledIn(words[1], who);
        Browser browser = person(who).map(app::browser).orElseGet(app::browser);
        Browser answered = words[0].equals("GET") ? browser.open(path) : post(browser, path);
        boolean leaves = words[1].startsWith("/sign-") || words[1].equals("/account/sign-out-everywhere");
        if (answered.path().startsWith("/sign-in") && !(leaves && answersTo(words[1], who))) {
            return "sign-in";
        }
        return answered.status() == 404 ? "not found" : "found";
    }

    /** Whether somebody who leaves by this act was in. */
    private static boolean answersTo(String path, Who who) {
        return who != Who.VISITOR || path.startsWith("/sign-");
    }

    private String filledIn(String path, Who who) {
        String filled = path;
        if (path.contains("{attempt}") && who != Who.VISITOR) {
            filled = filled.replace("/attempts/{attempt}", start(person(who).orElseThrow(), "attempts"));
        }
        if (path.contains("{check}") && who != Who.VISITOR) {
            filled = filled.replace("/checks/{check}", start(person(who).orElseThrow(), "checks"));
        }
        for (Map.Entry<String, String> thing : things.entrySet()) {
            filled = filled.replace(thing.getKey(), thing.getValue());
        }
        return filled.replaceAll("\\{(attempt|check|version|letter|upload)\\}", "1");
    }

    /** What stands for the places in addresses. */
    private Map<String, String> things() {
        long team = app.database()
                .dao(TeamDao.class)
                .add("Sales", Optional.empty(), app.clock().instant());
        long lin = app.database()
                .dao(PersonDao.class)
                .add(
                        new NewPerson("lin@example.com", "Lin", people.kim.language(), Set.of()),
                        "",
                        app.clock().instant())
                .orElseThrow()
                .id();
        long assignment = app.app()
                .assignments()
                .assign(
                        new NewAssignment(
                                Optional.empty(),
                                List.of("first-visit"),
                                Set.of(),
                                Set.of(lin),
                                DueRule.never(),
                                false,
                                false,
                                Optional.empty()),
                        people.cora);
        assertThat(app.database().dao(AssignmentDao.class).all()).hasSize(1);
        for (Person person : List.of(people.kim, people.mo, people.cora, people.ada)) {
            app.browser(person)
                    .open("/modules/first-visit/practice")
                    .fill("Your text", "A porter.")
                    .press("Hand in");
        }
        return Map.of(
                "{module}", "first-visit",
                "{page}", "scenarios",
                "{team}", String.valueOf(team),
                "{person}", String.valueOf(lin),
                "{assignment}", String.valueOf(assignment),
                "{code}", "nonsense",
                "{secret}", "nonsense",
                "<file>", "css/tokens.css");
    }

    private Optional<Person> person(Who who) {
        Map<Who, Person> known = new EnumMap<>(Map.of(
                Who.TRAINEE, people.kim,
                Who.MANAGER, people.mo,
                Who.TRAINER, people.cora,
                Who.ADMIN, people.ada));
        return Optional.ofNullable(known.get(who));
    }

    private String start(Person person, String what) {
        return post(app.browser(person), "/modules/first-visit/" + what).path();
    }

    private static Browser post(Browser browser, String path) {
        String csrf = browser.open("/modules/first-visit")
                .document()
                .select("input[name=csrf]")
                .attr("value");
        return browser.post(path, Map.of("csrf", csrf));
    }

    /** Whom each route is for. */
    private static Map<String, Line> table() {
        Map<String, Line> table = new TreeMap<>();
        try (var file = Objects.requireNonNull(PermissionsTest.class.getResourceAsStream("/permissions.txt"))) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] words = line.strip().split("\\s+");
                    table.put(words[1] + " " + words[2], new Line(who(words[0]), words.length > 3));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return table;
    }

    private static Set<Who> who(String word) {
        return switch (word) {
            case "anyone" -> Set.of(Who.values());
            case "signed-in" -> Set.of(Who.TRAINEE, Who.MANAGER, Who.TRAINER, Who.ADMIN);
            case "manager-or-trainer" -> Set.of(Who.MANAGER, Who.TRAINER);
            default -> Set.of(Who.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
        };
    }
}
