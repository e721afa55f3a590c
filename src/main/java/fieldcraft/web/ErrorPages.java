package fieldcraft.web;

import fieldcraft.database.Outage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in words what went wrong and how to go on; never shows what is inside. */
final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 413, 415, 422, 500, 503);

    private ErrorPages() {}

    /** @param refused is told who did not find a page that is there for others, and its address */
    static void register(RoutesConfig routes, BiConsumer<Viewer, String> refused) {
        routes.exception(NotFound.class, (e, ctx) -> {
            SignedIn.find(ctx).ifPresent(person -> refused.accept(person, ctx.path()));
            show(ctx, 404);
        });
        routes.exception(FormExpired.class, (e, ctx) -> show(ctx, 403));
        routes.exception(UnreadableRequest.class, (e, ctx) -> show(ctx, 400));
        routes.exception(FileTooLarge.class, (e, ctx) -> show(ctx, 413, "413-file"));
        routes.exception(Busy.class, (e, ctx) -> showBusy(ctx));
        routes.exception(HttpResponseException.class, (e, ctx) -> show(ctx, e.getStatus()));
        routes.exception(Exception.class, ErrorPages::showFault);
    }

    private static void showFault(Exception e, Context ctx) {
        if (Outage.causes(e)) {
            LOG.warn("{} {}: the database is away: {}", ctx.method(), address(ctx), e.getMessage());
            showBusy(ctx);
        } else {
            LOG.error("{} {} failed", ctx.method(), address(ctx), e);
            show(ctx, 500);
        }
    }

    /** For the log, which is no place for the secrets by which some addresses open. */
    private static String address(Context ctx) {
        return ctx.path().replaceFirst("^(/(?:invitations|calendar|digest)/).+", "$1…");
    }

    private static void showBusy(Context ctx) {
        ctx.header("Retry-After", "5");
        show(ctx, 503);
    }

    private static void show(Context ctx, int status) {
        int worded = WORDED.contains(status) ? status : status < 500 ? 400 : 500;
        show(ctx, status, String.valueOf(worded));
    }

    private static void show(Context ctx, int status, String words) {
        ctx.status(status);
        Pages.render(ctx, "web/error", Map.of("status", words));
    }
}
