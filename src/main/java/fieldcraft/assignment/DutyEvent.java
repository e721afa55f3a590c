package fieldcraft.assignment;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that became of a duty.
 *
 * @param by the name of whoever did it; empty if it came about by itself
 * @param dueAt the new date, for an extension
 */
public record DutyEvent(
        long dutyId, Kind kind, Instant at, Optional<String> by, Optional<Instant> dueAt, String reason) {
    /** What can become of it. */
    public enum Kind {
        EXTENDED(false),
        EXEMPTED(true),
        WITHDRAWN(true),
        /** The person left the team before they had begun. */
        LEFT_TEAM(true),
        /** It was done, and so long ago that it is to be done again: another round begins. */
        LAPSED(true),
        /** A trainer had them reminded. */
        NUDGED(false),
        /** It is to be done after all. */
        RESUMED(false);

        private final boolean ends;

        Kind(boolean ends) {
            this.ends = ends;
        }

        /** The word that message keys use: {@code left-team}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether nothing is to be done after it. */
        public boolean ends() {
            return ends;
        }
    }
}
