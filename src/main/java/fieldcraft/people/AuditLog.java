package fieldcraft.people;

import fieldcraft.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who did what to whom and when; what stands in it stays. */
public final class AuditLog {
    private static final int LONGEST_DETAILS = 1_000;

    private final AuditDao entries;
    private final Clock clock;

    public AuditLog(AuditDao entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Somebody did something that concerns no one person. */
    public void note(Viewer actor, AuditDeed deed, String details) {
        add(Optional.of(actor.id()), deed, Optional.empty(), Optional.empty(), details);
    }

    /** Somebody did something to a person, perhaps to themselves. */
    public void note(Viewer actor, AuditDeed deed, long personId, String details) {
        add(Optional.of(actor.id()), deed, Optional.of(personId), Optional.empty(), details);
    }

    /** Somebody did something to a team. */
    public void noteTeam(Viewer actor, AuditDeed deed, long teamId, String details) {
        add(Optional.of(actor.id()), deed, Optional.empty(), Optional.of(teamId), details);
    }

    /**
     * Somebody did something to a person, to be noted with many others.
     *
     * @see #noteAll
     */
    static AuditDao.NewEntry entry(Viewer actor, AuditDeed deed, long personId, String details) {
        return new AuditDao.NewEntry(
                Optional.of(actor.id()), deed, Optional.of(personId), Optional.empty(), kept(details));
    }

    /** Somebody did something to a team, to be noted with many others. */
    static AuditDao.NewEntry teamEntry(Viewer actor, AuditDeed deed, long teamId, String details) {
        return new AuditDao.NewEntry(
                Optional.of(actor.id()), deed, Optional.empty(), Optional.of(teamId), kept(details));
    }

    /** Notes many things at once. */
    void noteAll(List<AuditDao.NewEntry> noted) {
        entries.addAll(noted, clock.instant());
    }

    /** It happened to a person while nobody was signed in. */
    public void noteUnsigned(AuditDeed deed, Optional<Long> personId, String details) {
        add(Optional.empty(), deed, personId, Optional.empty(), details);
    }

    /** The newest entries older than one of them, see {@link AuditDao#before}. */
    List<AuditEntry> before(long id, String text, String deed, int most) {
        return entries.before(id, text, deed, most);
    }

    private void add(Optional<Long> actor, AuditDeed deed, Optional<Long> person, Optional<Long> team, String details) {
        entries.add(clock.instant(), actor, deed, person, team, kept(details));
    }

    private static String kept(String details) {
        return details.substring(0, Math.min(details.length(), LONGEST_DETAILS));
    }
}
