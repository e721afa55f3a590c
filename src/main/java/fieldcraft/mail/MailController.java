package fieldcraft.mail;

import static java.util.Map.entry;

import fieldcraft.web.Flash;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The admin's page of letters: what waits, what does not get through, what was given up, what went. */
public final class MailController {
    /** The most rows of a table; whoever has more has one problem, not many. */
    private static final int MOST = 50;

    private final OutboxDao letters;
    private final Optional<MailSettings> settings;
    private final Supplier<String> address;
    private final Clock clock;

    /**
     * @param address where browsers reach us, to which letters lead
     */
    public MailController(OutboxDao letters, Optional<MailSettings> settings, Supplier<String> address, Clock clock) {
        this.letters = letters;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    public void show(Context ctx) {
        Map<String, Object> model = Map.ofEntries(
                entry("settings", settings),
                entry("address", address.get()),
                entry("count", letters.waiting()),
                entry("waiting", letters.waiting(MOST)),
                entry("failing", letters.failing(MOST)),
                entry("dead", letters.dead(MOST)),
                entry("sent", letters.sent(MOST)));
        Pages.render(ctx, "mail/outbox", model);
    }

    /** Tries again to send a letter that was given up. */
    public void retry(Context ctx) {
        told(ctx, letters.retry(PathNumber.of(ctx, "letter"), clock.instant()), "mail.outbox.retried");
    }

    public void retryAll(Context ctx) {
        int retried = letters.retryAll(clock.instant());
        Flash.done(ctx, "mail.outbox.retried-all", retried);
        Pages.redirect(ctx, "/mail");
    }

    /** Forgets a letter that was given up. */
    public void discard(Context ctx) {
        told(ctx, letters.discard(PathNumber.of(ctx, "letter")), "mail.outbox.discarded");
    }

    private static void told(Context ctx, boolean done, String key) {
        if (!done) {
            throw new NotFound();
        }
        Flash.done(ctx, key);
        Pages.redirect(ctx, "/mail");
    }
}
