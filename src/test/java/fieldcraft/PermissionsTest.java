package fieldcraft;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.Permission.Who;
import fieldcraft.Permission.Whose;
import fieldcraft.people.AuditDao;
import fieldcraft.people.AuditDeed;
import fieldcraft.people.MemberDao;
import fieldcraft.testkit.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every route, asked for by everybody about their own work and that of others. The file {@code permissions.txt} says whom
 * each is for; a route that is not in it fails the test, and so does a line without a route.
 */
class PermissionsTest {
    private final PermissionWorld world = new PermissionWorld();

    @AfterEach
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
        List<String> wrong = new ArrayList<>();
        Permission.table().forEach((route, permission) -> {
            for (Whose whose : isAboutSomebody(route) ? Whose.values() : new Whose[] {Whose.OWN}) {
                for (Who who : Who.values()) {
                    String expected = permission.answer(who, whose);
                    String answer = answer(route, who, whose, expected);
                    if (!answer.equals(expected)) {
                        wrong.add("%s %s (%s): %s, and not %s".formatted(who, route, whose, answer, expected));
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsRefusedStandsInTheAuditLog() {
        long before = refused();
        for (Who who : new Who[] {Who.TRAINEE, Who.MANAGER, Who.ADMIN}) {
            world.browser(who).open(world.address("/reports/people/{person}", who, Whose.OTHER));
        }
        world.browser(Who.VISITOR).open("/reports");

        assertThat(refused()).isEqualTo(before + 3);
    }

    @Test
    void whoeverWasDeactivatedIsSentToTheSignInPage() {
        Browser kim = world.browser(Who.TRAINEE);
        assertThat(kim.open("/").path()).isEqualTo("/");
        Browser ada = world.browser(Who.ADMIN);
        PermissionWorld.post(ada, "/people/" + world.people.kim.id() + "/deactivation");
        assertThat(world.app
                        .database()
                        .dao(MemberDao.class)
                        .find(world.people.kim.id())
                        .orElseThrow()
                        .deactivatedAt())
                .isPresent();

        assertThat(kim.open("/").path()).isEqualTo("/sign-in");
        assertThat(kim.open("/modules").path()).startsWith("/sign-in");
    }

    private static boolean isAboutSomebody(String route) {
        return route.contains("{person}")
                || route.contains("{team}")
                || route.contains("{attempt}")
                || route.contains("{check}");
    }

    /** What comes of a request: found, not found, the way to the sign-in page, or something that it should not. */
    private String answer(String route, Who who, Whose whose, String expected) {
        String[] words = route.split(" ");
        String path = world.address(words[1], who, whose);
        Browser browser = world.browser(who);
        boolean isRefused = !expected.equals("found");
        long before = isRefused ? world.rows() : 0;
        Browser answered = words[0].equals("GET") ? browser.open(path) : PermissionWorld.post(browser, path);
        if (isRefused && world.rows() != before) {
            return "refused, and yet something was changed";
        }
        boolean leaves = words[1].startsWith("/sign-") || words[1].equals("/account/sign-out-everywhere");
        boolean isIn = who != Who.VISITOR || words[1].startsWith("/sign-");
        if (answered.path().startsWith("/sign-in") && !(leaves && isIn)) {
            return "sign-in";
        }
        return answered.status() == 404 ? "not found" : "found";
    }

    private long refused() {
        return world.app.database().dao(AuditDao.class).before(Long.MAX_VALUE, "", "", 1000).stream()
                .filter(entry -> entry.deed() == AuditDeed.REFUSED)
                .count();
    }
}
