package fieldcraft.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due. Any number of these may run, on any number of servers: each letter is claimed in the database by
 * one of them, and is free again when that one did not come back.
 */
public final class OutboxWorker {
    /** Longer than the longest conversation about one letter. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int AT_A_GLANCE = 20;
    private static final int LONGEST_REASON = 500;

    private final OutboxDao letters;
    private final LetterWriter writer;
    private final MailServer server;
    private final QuietHours night;
    private final Clock clock;
    private final String name = UUID.randomUUID().toString();

    public OutboxWorker(OutboxDao letters, LetterWriter writer, MailServer server, ZoneId zone, Clock clock) {
        this.letters = letters;
        this.writer = writer;
        this.server = server;
        this.night = new QuietHours(zone);
        this.clock = clock;
    }

    /** Sends until nothing is due any more, or the mail server takes nothing. */
    public void round() {
        round(() -> true);
    }

    /** The same, but stops after the letter that is under way when it is told to. */
    void round(BooleanSupplier wanted) {
        try (MailConnection connection = server.connection()) {
            boolean goOn = true;
            while (goOn && wanted.getAsBoolean()) {
                goOn = claim().filter(letter -> deliver(letter, connection)).isPresent();
            }
        }
    }

    /** The next letter that is due, if this worker gets one. */
    Optional<ClaimedLetter> claim() {
        Instant now = clock.instant();
        List<Long> due = letters.due(now, night.include(now), AT_A_GLANCE);
        return due.stream()
                .filter(id -> letters.claim(id, name, now.plus(CLAIM), now))
                .findFirst()
                .flatMap(id -> letters.claimed(id, name));
    }

    /** Whether there is sense in going on with the next one. */
    private boolean deliver(ClaimedLetter letter, MailConnection connection) {
        if (letter.attempts() > Backoff.MOST_ATTEMPTS) {
            letters.bury(letter.id(), name, clock.instant(), "never came to an end");
            return true;
        }
        try {
            send(letter, connection);
            return true;
        } catch (MailFault fault) {
            fail(letter, fault.kind(), fault.getMessage());
            return fault.kind() != MailFault.Kind.SERVER;
        } catch (WritingFault fault) {
            fail(letter, MailFault.Kind.LATER, fault.getMessage());
            return true;
        }
    }

    /** The server is asked first: a letter may contain what makes an older one worthless. */
    private void send(ClaimedLetter letter, MailConnection connection) {
        if (letter.addressee().isPresent()) {
            connection.open();
        }
        Optional<MailMessage> message = write(letter);
        message.ifPresentOrElse(
                worded -> {
                    connection.send(worded);
                    letters.sent(letter.id(), clock.instant());
                },
                () -> letters.drop(letter.id(), clock.instant()));
    }

    private Optional<MailMessage> write(ClaimedLetter letter) {
        try {
            return writer.write(letter);
        } catch (RuntimeException e) {
            LOG.error("letter {} ({}) could not be worded: {} {}", letter.id(), letter.kind(), e.getClass(), place(e));
            throw new WritingFault(e);
        }
    }

    /** Where it happened; the words of an exception might repeat what is in the letter. */
    private static String place(RuntimeException e) {
        return e.getStackTrace().length == 0 ? "" : "at " + e.getStackTrace()[0];
    }

    private void fail(ClaimedLetter letter, MailFault.Kind kind, String reason) {
        String told = anonymous(reason, letter);
        Instant now = clock.instant();
        LOG.warn("letter {} ({}) was not sent, try {}: {}", letter.id(), letter.kind(), letter.attempts(), kind);
        if (kind == MailFault.Kind.NEVER || letter.attempts() >= Backoff.MOST_ATTEMPTS) {
            letters.bury(letter.id(), name, now, told);
        } else {
            letters.tryLater(letter.id(), name, now.plus(Backoff.after(letter.attempts())), told);
        }
    }

    /** Mail servers like to repeat the address; it must not outlive the person's account. */
    private static String anonymous(String reason, ClaimedLetter letter) {
        String told = letter.email().map(email -> reason.replace(email, "…")).orElse(reason);
        return told.substring(0, Math.min(told.length(), LONGEST_REASON));
    }

    /** A letter could not be worded, by a fault of ours; what is in it is not told. */
    private static final class WritingFault extends RuntimeException {
        private static final long serialVersionUID = 1;

        WritingFault(RuntimeException cause) {
            super("could not be worded: " + cause.getClass().getSimpleName(), cause);
        }
    }
}
