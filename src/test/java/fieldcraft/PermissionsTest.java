package fieldcraft;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.Permission.Who;
import fieldcraft.Permission.Whose;
import fieldcraft.PermissionTraces.Moment;
import fieldcraft.people.Person;
import fieldcraft.people.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every route, asked for by everybody about their own work and that of others. The file {@code permissions.txt} says whom
 * each is for; a route that is not in it fails the test, and so does a line without a route.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsTest {
    private PermissionWorld world;

    @BeforeAll
    void start(@TempDir Path folder) {
        world = new PermissionWorld(folder);
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @Test
    void everyRouteIsInTheTableAndEveryLineIsARoute() {
        assertThat(Permission.table().keySet())
                .containsExactlyInAnyOrderElementsOf(world.app.app().routes().stream()
                        .map(route -> route.method() + " " + route.path())
                        .toList());
    }

    @Test
    void everybodyFindsWhatIsForThemAndNothingElse() {
        List<String> problems = new ArrayList<>();
        Permission.table().forEach((route, permission) -> {
            for (Who who : Who.values()) {
                for (Whose whose : PermissionWorld.whose(route, who)) {
                    PermissionQuestion question = new PermissionQuestion(world, route, permission, who, whose);
                    question.problem(world.asker(who)).ifPresent(problems::add);
                    if (question.leadsToSignIn()) {
                        world.signOut(who);
                    }
                }
            }
        });

        assertThat(problems).isEmpty();
    }

    @Test
    void whoeverWasDeactivatedOrErasedIsAVisitorFromThenOn() {
        Person jo = world.admitted("Jo", Role.values());
        Person max = world.admitted("Max", Role.values());

        assertThat(problemsAfter("/people/" + jo.id() + "/deactivation", Map.of(), jo))
                .isEmpty();
        assertThat(problemsAfter("/people/" + max.id() + "/erasure", Map.of("name", "Max"), max))
                .isEmpty();
    }

    @Test
    void aChangeLeavesItsTraces() {
        Moment before = Moment.of(world.app.database());

        world.asker(Who.TRAINEE).post("/modules/first-visit/reading", Map.of());

        assertThat(PermissionTraces.since(before, world.app.database()))
                .isEqualTo(new PermissionTraces(Set.of("READING"), List.of()));
    }

    /** What is wrong when somebody who was signed in asks for everything after what the admin did to them. */
    private List<String> problemsAfter(String act, Map<String, String> form, Person person) {
        String session = world.app.session(person);
        PermissionAsker asker = PermissionAsker.with(world.app.browser().withCookie("session", session));
        assertThat(asker.browser().open("/people").status()).isEqualTo(200);

        assertThat(world.asker(Who.ADMIN).post(act, form).status()).isEqualTo(200);

        return Permission.table().entrySet().stream()
                .map(line -> new PermissionQuestion(world, line.getKey(), line.getValue(), Who.VISITOR, Whose.OWN))
                .flatMap(question -> {
                    asker.browser().withCookie("session", session);
                    return question.problem(asker).stream();
                })
                .toList();
    }
}
