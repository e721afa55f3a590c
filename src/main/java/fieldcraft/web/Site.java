package fieldcraft.web;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How this site answers, whatever the page: limits, headers, checks of every request, templates, error pages. */
public final class Site {
    /** The address at which machines ask how we are; it must answer when the database does not. */
    public static final String HEALTH = "/health";

    /** The most a request may send, in bytes. */
    static final long LARGEST_BODY = 256 * 1024;

    private final StaticFiles files = new StaticFiles();
    private final Messages messages = new Messages();
    private final Settings settings;
    private final Templates templates;

    /**
     * What differs from server to server.
     *
     * @param secure whether browsers reach us by HTTPS
     * @param behindProxy whether a proxy in front of us says in X-Forwarded-For who asks
     * @param demo whether this is a throw-away demonstration
     * @param zone whose clock the pages show
     */
    public record Settings(boolean secure, boolean behindProxy, boolean demo, ZoneId zone) {}

    public Site(Settings settings) {
        this.settings = settings;
        TemplateFunctions functions = new TemplateFunctions(messages, files, new Moments(settings.zone()));
        this.templates = new Templates(messages, functions, settings.demo());
    }

    public Messages messages() {
        return messages;
    }

    public Templates templates() {
        return templates;
    }

    public StaticFiles files() {
        return files;
    }

    /**
     * Sets up the server; the pages themselves are added by {@code Routes}.
     *
     * @param whoseSession who is signed in by the session with this token
     * @param refused is told who did not find a page that is there for others, and its address
     */
    public void configure(
            JavalinConfig config,
            Function<String, Optional<? extends Viewer>> whoseSession,
            BiConsumer<Viewer, String> refused) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.jetty.multipartConfig = FileUpload.limits();
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.modifyServer(server -> server.setErrorHandler(new EarlyErrors()));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        if (settings.behindProxy()) {
            config.contextResolver.ip = Site::forwardedAddress;
        }
        config.appData(Cookies.SECURE, settings.secure());
        config.fileRenderer(templates);
        config.routes.before(SecurityHeaders::add);
        config.routes.before(RequestText::check);
        config.routes.before(ctx -> identify(ctx, whoseSession));
        config.routes.before(FileUpload::check);
        config.routes.before(Csrf::check);
        ErrorPages.register(config.routes, refused);
    }

    private static void identify(Context ctx, Function<String, Optional<? extends Viewer>> whoseSession) {
        if (!ctx.path().startsWith(StaticFiles.ADDRESS) && !ctx.path().equals(HEALTH)) {
            SessionCookie.token(ctx).flatMap(whoseSession).ifPresent(person -> SignedIn.enter(ctx, person));
        }
    }

    /** Our proxy adds to the right of the header who asked it; what stands left of that anybody can invent. */
    private static String forwardedAddress(Context ctx) {
        String forwarded = Optional.ofNullable(ctx.header("X-Forwarded-For")).orElse("");
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.isEmpty() ? ctx.req().getRemoteAddr() : last;
    }
}
