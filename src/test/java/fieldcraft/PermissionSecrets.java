package fieldcraft;

import fieldcraft.mail.NewLetter;
import fieldcraft.mail.Outbox;
import fieldcraft.mail.OutboxDao;
import fieldcraft.people.DigestDao;
import fieldcraft.people.Person;
import fieldcraft.people.Subscriptions;
import fieldcraft.testkit.TestApp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * What is found by a secret or a number and not by whose it is: an invitation, a calendar, the refusal of a digest, a file
 * to import from, a letter that was given up.
 */
final class PermissionSecrets {
    private static final Pattern CALENDAR = Pattern.compile("(?s).*/calendar/([\\w-]+)\\.ics.*");
    private static final byte[] TABLE = "number,name\n4711,Wei\n".getBytes(StandardCharsets.UTF_8);

    private final TestApp app;
    private final Person letterTo;
    private final AtomicInteger letters = new AtomicInteger();
    private final String code;
    private final String calendar;
    private final String digest;
    private final String upload;

    /**
     * @param admin who invites and imports
     * @param newcomer who waits for an invitation
     * @param owner whose calendar, digest and letters they are
     */
    PermissionSecrets(TestApp app, Person admin, Person newcomer, Person owner) {
        this.app = app;
        this.letterTo = owner;
        PermissionAsker ada = PermissionAsker.with(app.browser(admin));
        this.code = ada.post("/people/" + newcomer.id() + "/invitation", Map.of("way", "card"))
                .document()
                .select(".sheet-code")
                .text();
        this.upload = ada.browser()
                .open("/people/import")
                .upload("See what would happen", "people.csv", TABLE)
                .path()
                .replaceAll("\\D", "");
        String page = PermissionAsker.with(app.browser(owner))
                .post("/account/calendar", Map.of())
                .document()
                .html();
        this.calendar = CALENDAR.matcher(page).replaceFirst("$1");
        this.digest = new Subscriptions(app.database().dao(DigestDao.class), app.clock())
                .page(owner.id())
                .replace("/digest/", "");
    }

    String fillIn(String path) {
        String filled = path.replace("{code}", code)
                .replace("{secret}", path.startsWith("/calendar") ? calendar : digest)
                .replace("{upload}", upload);
        return filled.contains("{letter}") ? filled.replace("{letter}", String.valueOf(deadLetter())) : filled;
    }

    /** A letter that nobody has brought back to life or discarded yet. */
    private long deadLetter() {
        OutboxDao outbox = app.database().dao(OutboxDao.class);
        Instant now = app.clock().instant();
        String key = "permissions " + letters.incrementAndGet();
        new Outbox(outbox, app.clock()).add(NewLetter.urgent(letterTo.id(), "reset", key, Map.of()));
        long letter = outbox.due(now, false, 1).get(0);
        outbox.claim(letter, "permissions", now, now);
        outbox.bury(letter, "permissions", now, "550 no such mailbox");
        return letter;
    }
}
