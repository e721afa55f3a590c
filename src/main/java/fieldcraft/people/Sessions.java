package fieldcraft.people;

import fieldcraft.web.Secrets;
import fieldcraft.web.Viewer;
import fieldcraft.web.Visit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens, finds and ends sessions. Browsers hold their tokens; the database holds only the tokens' hashes. */
public final class Sessions {
    /** A session has ended after this long, however much it was used. */
    public static final Duration LONGEST = Duration.ofDays(30);

    /** A session unused for this long has ended. */
    static final Duration LONGEST_IDLE = Duration.ofDays(14);

    /** How exactly we know when a session was last used: that much writing is saved. */
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(5);

    private final SessionDao sessions;
    private final Clock clock;

    public Sessions(SessionDao sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Signs somebody in; the session the browser had before, if any, ends. Returns the new session's token. */
    public String open(Viewer person, Visit visit) {
        visit.sessionToken().ifPresent(this::end);
        sessions.forget(oldestCreation(), oldestUse());
        String token = Secrets.token();
        sessions.add(Secrets.sha256Hex(token), person.id(), visit.browser(), clock.instant());
        return token;
    }

    /** Whose session has this token; costs one statement, and a second one every five minutes. */
    public Optional<Person> find(String token) {
        Optional<SignedInSession> found = sessions.find(Secrets.sha256Hex(token), oldestCreation(), oldestUse());
        found.map(SignedInSession::session).ifPresent(this::see);
        return found.map(SignedInSession::person);
    }

    /** A person's sessions, the one used last first. */
    List<Session> of(Viewer person) {
        return sessions.of(person.id(), oldestCreation(), oldestUse());
    }

    void end(String token) {
        sessions.end(Secrets.sha256Hex(token));
    }

    void endAll(Viewer person) {
        sessions.endAll(person.id());
    }

    private void see(Session session) {
        Instant now = clock.instant();
        if (session.seenAt().plus(SEEN_PRECISION).isBefore(now)) {
            sessions.see(session.tokenHash(), now);
        }
    }

    private Instant oldestCreation() {
        return clock.instant().minus(LONGEST);
    }

    private Instant oldestUse() {
        return clock.instant().minus(LONGEST_IDLE);
    }
}
