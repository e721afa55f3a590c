package fieldcraft.people;

import fieldcraft.web.Secrets;
import fieldcraft.web.SessionCookie;
import fieldcraft.web.StaticFiles;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens and ends sessions, and finds the one of a request. */
public final class Sessions {
    private static final int LONGEST_BROWSER = 200;

    private final SessionDao sessions;
    private final Clock clock;

    public Sessions(SessionDao sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Notes who is signed in with a request; costs one statement, or none for a browser without a session. */
    public void identify(Context ctx) {
        if (!ctx.path().startsWith(StaticFiles.ADDRESS)) {
            SessionCookie.token(ctx).map(Secrets::sha256Hex).flatMap(this::find).ifPresent(signedIn -> {
                seen(signedIn.session());
                signedIn.enter(ctx);
            });
        }
    }

    /** Signs somebody in with this browser; the session it had before, if any, ends. */
    public void open(Context ctx, Person person) {
        end(ctx);
        Instant now = clock.instant();
        sessions.forget(now.minus(Session.LONGEST), now.minus(Session.LONGEST_IDLE));
        String token = Secrets.token();
        sessions.add(Secrets.sha256Hex(token), person.id(), browser(ctx), now);
        SessionCookie.set(ctx, token, Session.LONGEST);
    }

    /** Ends the session of this browser. */
    public void end(Context ctx) {
        SessionCookie.token(ctx).map(Secrets::sha256Hex).ifPresent(sessions::end);
        SessionCookie.remove(ctx);
    }

    /** Ends every session of a person, wherever it is. */
    public void endAll(Person person) {
        sessions.endAll(person.id());
    }

    /** A person's sessions, the one used last first. */
    public List<Session> of(Person person) {
        Instant now = clock.instant();
        return sessions.of(person.id(), now.minus(Session.LONGEST), now.minus(Session.LONGEST_IDLE));
    }

    private Optional<SignedIn> find(String tokenHash) {
        Instant now = clock.instant();
        return sessions.find(tokenHash, now.minus(Session.LONGEST), now.minus(Session.LONGEST_IDLE));
    }

    private void seen(Session session) {
        if (session.isSeenLongBefore(clock.instant())) {
            sessions.see(session.tokenHash(), clock.instant());
        }
    }

    private static String browser(Context ctx) {
        String browser = Optional.ofNullable(ctx.userAgent()).orElse("");
        return browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER));
    }
}
