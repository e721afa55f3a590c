package fieldcraft.assignment;

import fieldcraft.people.Member;
import fieldcraft.people.MemberDao;
import fieldcraft.web.Secrets;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Hands out the addresses under which calendars fetch what somebody is to do; a new one ends the one before. */
public final class CalendarFeeds {
    private final CalendarDao feeds;
    private final MemberDao members;
    private final Clock clock;

    public CalendarFeeds(CalendarDao feeds, MemberDao members, Clock clock) {
        this.feeds = feeds;
        this.members = members;
        this.clock = clock;
    }

    /** The path of a fresh address; it cannot be shown again, since only a hash of it is kept. */
    String make(Viewer person) {
        String secret = Secrets.token();
        feeds.replace(person.id(), hash(secret), clock.instant());
        return "/calendar/" + secret + ".ics";
    }

    void end(Viewer person) {
        feeds.end(person.id());
    }

    /** Since when somebody has an address, if they have one. */
    Optional<Instant> since(Viewer person) {
        return feeds.of(person.id()).stream().map(CalendarDao.Feed::madeAt).findFirst();
    }

    Optional<Member> owner(String secret) {
        return feeds.owner(hash(secret)).flatMap(members::find);
    }

    private static String hash(String secret) {
        return Secrets.sha256Hex("calendar " + secret);
    }
}
