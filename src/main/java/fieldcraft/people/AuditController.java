package fieldcraft.people;

import fieldcraft.web.Pages;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The audit log, newest first. */
public final class AuditController {
    private static final int PAGE = 100;

    private final AuditLog log;
    private final TeamDao teams;
    private final MemberDao members;

    public AuditController(AuditLog log, TeamDao teams, MemberDao members) {
        this.log = log;
        this.teams = teams;
        this.members = members;
    }

    public void show(Context ctx) {
        String text = asked(ctx, "q");
        String deed = asked(ctx, "deed");
        TeamTree tree = teams.tree();
        List<AuditLine> lines = log.before(before(ctx), text.toLowerCase(Locale.ROOT), known(deed), PAGE).stream()
                .map(entry -> AuditLine.of(entry, tree, id -> members.find(id).map(Member::name)))
                .toList();
        Pages.render(
                ctx,
                "people/audit",
                Map.of("lines", lines, "text", text, "deed", deed, "deeds", AuditDeed.values(), "page", PAGE));
    }

    private static long before(Context ctx) {
        String before = asked(ctx, "before");
        return before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    }

    private static String known(String deed) {
        return Arrays.stream(AuditDeed.values())
                .map(AuditDeed::name)
                .filter(deed::equals)
                .findFirst()
                .orElse("");
    }

    private static String asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    }
}
