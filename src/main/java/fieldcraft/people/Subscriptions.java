package fieldcraft.people;

import fieldcraft.web.Secrets;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Who gets the digest on Mondays: every trainer and manager who has not said otherwise. */
public final class Subscriptions {
    private static final String PAGE = "/digest/";

    private final DigestDao digests;
    private final Clock clock;

    public Subscriptions(DigestDao digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    /** Whether the digest is meant for somebody. */
    public static boolean isFor(Member member) {
        return member.trainer() || member.manager();
    }

    static boolean isFor(Viewer person) {
        return person.trainer() || person.manager();
    }

    /** The ids of those who want none. */
    public Set<Long> refusing() {
        return digests.refusing();
    }

    boolean wants(long person) {
        return digests.refusals(person).isEmpty();
    }

    /** Notes what somebody wants whom it is meant for. */
    void change(Viewer person, boolean wanted) {
        if (isFor(person)) {
            change(person.id(), wanted);
        }
    }

    void change(long person, boolean wanted) {
        if (wanted) {
            digests.want(person);
        } else {
            digests.refuse(person, clock.instant());
        }
    }

    /** A fresh address under which somebody refuses the digest without signing in; only a hash of it is kept. */
    public String page(long person) {
        String secret = Secrets.token();
        digests.addSecret(hash(secret), person, clock.instant());
        return PAGE + secret;
    }

    /** Whose address it is. */
    Optional<Long> owner(String secret) {
        return digests.owner(hash(secret));
    }

    private static String hash(String secret) {
        return Secrets.sha256Hex("digest " + secret);
    }
}
