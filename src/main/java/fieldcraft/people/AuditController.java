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

    public AuditController(AuditLog log) {
        this.log = log;
    }

    public void show(Context ctx) {
        String text = asked(ctx, "q");
        String deed = asked(ctx, "deed");
        List<AuditEntry> entries = log.before(before(ctx), text.toLowerCase(Locale.ROOT), known(deed), PAGE);
        Pages.render(
                ctx,
                "people/audit",
                Map.of("entries", entries, "text", text, "deed", deed, "deeds", AuditDeed.values(), "page", PAGE));
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
