package fieldcraft;

import fieldcraft.Permission.Who;
import fieldcraft.Permission.Whose;
import fieldcraft.PermissionTraces.Moment;
import fieldcraft.people.Person;
import fieldcraft.testkit.Browser;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A route that somebody asks for, about their own work or that of somebody else. */
record PermissionQuestion(PermissionWorld world, String route, Permission permission, Who who, Whose whose) {
    /** What is wrong with the answer, if anything is. What is not found is noted, and changes nothing. */
    Optional<String> problem(PermissionAsker asker) {
        String address = world.address(path(), who, whose);
        String expected = permission.answer(who, whose);
        Optional<Moment> before =
                expected.equals(Permission.FOUND) ? Optional.empty() : Optional.of(Moment.of(world.app.database()));
        Browser answered = asker.ask(method(), address, permission.form());
        String answer = answer(answered);
        return answer.equals(expected)
                ? before.flatMap(moment -> leftBehind(moment, answered.path()))
                : Optional.of("%s: %s, and not %s".formatted(this, answer, expected));
    }

    /** What is wrong with what a refusal left behind. */
    private Optional<String> leftBehind(Moment before, String address) {
        List<String> noted = world.person(who).map(Person::id).map(id -> id + " " + address).stream()
                .toList();
        PermissionTraces expected = new PermissionTraces(Set.of(), noted);
        return Optional.of(PermissionTraces.since(before, world.app.database()))
                .filter(traces -> !traces.equals(expected))
                .map(traces -> "%s left %s, and not %s".formatted(this, traces, expected));
    }

    /** Found, if only with what is to be mended in the form; not found; the way to the sign-in page; or a code that nobody expects. */
    private String answer(Browser answered) {
        if (answered.path().startsWith("/sign-in") && !leadsToSignIn()) {
            return Permission.SIGN_IN;
        }
        return switch (answered.status()) {
            case 200, 422 -> Permission.FOUND;
            case 404 -> Permission.NOT_FOUND;
            default -> String.valueOf(answered.status());
        };
    }

    /** Whether that is where it is to lead. */
    boolean leadsToSignIn() {
        return path().startsWith("/sign-") || who != Who.VISITOR && path().equals("/account/sign-out-everywhere");
    }

    private String method() {
        return route.substring(0, route.indexOf(' '));
    }

    private String path() {
        return route.substring(route.indexOf(' ') + 1);
    }

    @Override
    public String toString() {
        return "%s about %s: %s".formatted(who, whose, route);
    }
}
